package ca.tetherai.profileviewer.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import org.jspecify.annotations.Nullable;

/**
 * Where the log goes: a file of bounded size that only its owner may read, opened with the first record, so that nothing to say leaves
 * nothing behind. Where it can't be written there is no log, and the viewer works on.
 */
final class LogFile extends Handler {
    private static final int MAX_BYTES = 1024 * 1024;
    private static final int FILES = 2;

    private final Path directory;
    private @Nullable Handler file;
    private boolean failed;

    private LogFile(Path directory) {
        this.directory = directory;
    }

    /** Sends all records of INFO and above to {@code viewer.0.log} in the directory, and none to standard error. */
    static void install(Path directory) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        root.addHandler(new LogFile(directory));
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (file == null && !failed) {
            open();
        }
        if (file != null) {
            file.publish(entry);
        }
    }

    private void open() {
        try {
            createDirectory();
            var handler = new FileHandler(directory.resolve("viewer.%g.log").toString(), MAX_BYTES, FILES, true);
            handler.setEncoding("UTF-8");
            handler.setFormatter(new SimpleFormatter());
            // Its own complaints, a full disk for instance, would go to standard error.
            handler.setErrorManager(new QuietErrorManager());
            restrict(directory.resolve("viewer.0.log"));
            file = handler;
        } catch (IOException _) {
            failed = true;
        }
    }

    private void createDirectory() throws IOException {
        if (isPosix()) {
            Files.createDirectories(directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(directory);
        }
    }

    private void restrict(Path log) throws IOException {
        if (isPosix()) {
            Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private boolean isPosix() {
        return directory.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            file.close();
        }
    }

    private static final class QuietErrorManager extends java.util.logging.ErrorManager {
        @Override
        public synchronized void error(@Nullable String message, @Nullable Exception cause, int code) {
            // There is nowhere left to say it.
        }
    }
}
