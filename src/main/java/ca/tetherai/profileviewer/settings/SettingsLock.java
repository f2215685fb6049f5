package ca.tetherai.profileviewer.settings;

import ca.tetherai.profileviewer.files.PrivateFiles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps other windows and other copies of the viewer from changing the settings at the same time: a lock on a file beside theirs. The
 * operating system gives it back when the process ends, however it does. Blocking.
 */
final class SettingsLock {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsLock.class);
    // Whoever holds it reads and writes a few kilobytes; a second is plenty, even on a slow share.
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Path file;

    SettingsLock(Path file) {
        this.file = file;
    }

    /** What is done under the lock. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /**
     * Does something while nobody else does.
     *
     * @throws IOException when the lock can't be had in five seconds, or the work throws it
     */
    <T> T hold(Work<T> work) throws IOException {
        try (var channel = PrivateFiles.open(file)) {
            acquire(channel);
            return work.run();
        }
    }

    // Closing the channel gives the lock back.
    private static void acquire(FileChannel channel) throws IOException {
        long start = System.nanoTime();
        while (!tryLock(channel)) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IOException("the settings stayed locked");
            }
            pause();
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            // Another thread of this process has it.
            return false;
        } catch (IOException e) {
            // Some network shares know no locks. What is written is still whole then, as it is moved in place.
            LOG.debug("no locks here: {}", e.getClass().getSimpleName());
            return true;
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the settings were locked", e);
        }
    }
}
