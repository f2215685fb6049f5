package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.settings.LogLevel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Where the log goes: a file of bounded size that only its owner may read, made with the first record, so that nothing to say leaves
 * nothing behind. Where it can't be written there is no log, and the viewer works on. Thread-safe.
 *
 * <p>Not the JDK's {@code FileHandler}: that one makes its files readable for all, puts a lock and further files beside them for each
 * viewer that runs at the same time, and takes a percent sign in the directory's name for a placeholder.
 */
final class LogFile extends Handler {
    // Held here: a logger that nobody holds goes, and its level with it.
    private static final Logger OWN = Logger.getLogger("ca.tetherai");
    // java.net.http's, which a property of the JVM makes write each request's headers, the token in them, and at INFO.
    private static final Logger HTTP = Logger.getLogger("jdk.httpclient.HttpClient");
    private static final long MAX_BYTES = 1024 * 1024;

    private final Path directory;
    private final Path current;

    private LogFile(Path directory) {
        this.directory = directory.toAbsolutePath();
        current = this.directory.resolve("viewer.0.log");
        setFormatter(new LogFormatter());
    }

    /** Sends all records of INFO and above to {@code viewer.0.log} in the directory, and none to standard error. */
    static void install(Path directory) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        root.addHandler(new LogFile(directory));
        HTTP.setLevel(Level.OFF);
    }

    /** From now on the log says this much; details of the viewer alone: those of JavaFX quote what is on screen. */
    static void level(LogLevel level) {
        Logger.getLogger("").setLevel(level == LogLevel.WARN ? Level.WARNING : Level.INFO);
        OWN.setLevel(switch (level) {
            case WARN -> Level.WARNING;
            case INFO -> Level.INFO;
            case DEBUG -> Level.FINE;
        });
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (isLoggable(entry)) {
            try {
                append(getFormatter().format(entry));
            } catch (IOException _) {
                // There is nowhere left to say it.
            }
        }
    }

    // Opened for each record, of which there are few, so that viewers that run at the same time can share the file.
    private void append(String text) throws IOException {
        makeDirectory(directory);
        if (Files.exists(current) && Files.size(current) >= MAX_BYTES) {
            Files.move(current, directory.resolve("viewer.1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        try (ByteChannel out = Files.newByteChannel(current, Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                rights(directory, "rw-------"))) {
            for (var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)); bytes.hasRemaining();) {
                out.write(bytes);
            }
        }
    }

    /** Makes the log's directory, for its owner only, where it isn't there. */
    static void makeDirectory(Path directory) throws IOException {
        Files.createDirectories(directory, rights(directory, "rwx------"));
    }

    private static FileAttribute<?>[] rights(Path directory, String rights) {
        return directory.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    @Override
    public void flush() {
        // Each record is written at once.
    }

    @Override
    public void close() {
        // Nothing stays open.
    }
}
