package ca.tetherai.profileviewer.app;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where defects of the viewer end: logged once, without their messages, which may quote what a server sent. Thread-safe. */
final class CrashHandler implements Thread.UncaughtExceptionHandler, Consumer<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(CrashHandler.class);

    private final Executor uiThread;
    private final Runnable tell;
    private final AtomicBoolean telling = new AtomicBoolean();

    /** {@code tell} shows on the UI thread that there was a defect. */
    CrashHandler(Executor uiThread, Runnable tell) {
        this.uiThread = uiThread;
        this.tell = tell;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable defect) {
        accept(defect);
        // A defect out of the telling is not told of: it would come again, without end.
        if (!telling.get()) {
            uiThread.execute(this::tell);
        }
    }

    private void tell() {
        telling.set(true);
        try {
            tell.run();
        } finally {
            telling.set(false);
        }
    }

    /** Logs a defect that whoever caught it shows by himself. */
    @Override
    public void accept(Throwable defect) {
        log(defect);
    }

    static void log(Throwable defect) {
        if (LOG.isErrorEnabled()) {
            LOG.error("INTERNAL\n{}", StackTraces.withoutMessages(defect));
        }
    }
}
