package ca.tetherai.profileviewer.app;

import java.nio.file.Path;
import java.util.function.Consumer;

/** The viewer's real log, for tests of other packages that look for what must not be in it. */
public final class TestLog {
    private TestLog() {
    }

    /** From now on the log is in this directory. Needs {@link ca.tetherai.profileviewer.support.ProcessStateExtension} to be undone. */
    public static void install(Path directory) {
        LogFile.install(directory);
    }

    /** Where the viewer logs its own defects. */
    public static Consumer<Throwable> defects() {
        return CrashHandler::log;
    }
}
