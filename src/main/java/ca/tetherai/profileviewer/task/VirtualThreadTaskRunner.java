package ca.tetherai.profileviewer.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One virtual thread per task; results arrive through an executor that stands for the UI thread. */
public final class VirtualThreadTaskRunner implements TaskRunner {
    private final Executor uiThread;

    /** Brings results to {@code uiThread}. */
    public VirtualThreadTaskRunner(Executor uiThread) {
        this.uiThread = uiThread;
    }

    @Override
    public <T> RunningTask start(Supplier<T> work, Consumer<? super T> whenDone, Consumer<Throwable> whenBroken) {
        var cancelled = new AtomicBoolean();
        Thread thread = Thread.ofVirtual().name("task").start(() -> {
            Runnable arrival = attempt(work, whenDone, whenBroken);
            uiThread.execute(() -> {
                // Asked on the UI thread, where cancelling happens: a result that was under way when it was cancelled is dropped.
                if (!cancelled.get()) {
                    arrival.run();
                }
            });
        });
        return () -> {
            cancelled.set(true);
            thread.interrupt();
        };
    }

    // A defect may be of any kind, an Error included; whoever asked for the work must hear of it.
    private static <T> Runnable attempt(Supplier<T> work, Consumer<? super T> whenDone, Consumer<Throwable> whenBroken) {
        try {
            T result = work.get();
            return () -> whenDone.accept(result);
        } catch (Throwable defect) {
            return () -> whenBroken.accept(defect);
        }
    }
}
