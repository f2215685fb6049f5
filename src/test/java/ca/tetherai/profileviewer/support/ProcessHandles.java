package ca.tetherai.profileviewer.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * What this process holds at one moment.
 *
 * @param threads the names of its platform threads, without those that the JDK keeps for everybody
 * @param files how many files and sockets are open; 0 where the system has no {@code /proc}
 */
public record ProcessHandles(Set<String> threads, long files) {
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    // Carriers of virtual threads, pollers and cleaners come and go with the load, and stay few.
    private static final Set<String> THE_JDKS = Set.of("ForkJoinPool", "VirtualThread-unblocker", "Read-Poller", "Write-Poller",
            "Common-Cleaner", "process reaper", "Cleaner", "Keep-Alive", "Attach Listener");

    /** What it holds now. */
    public static ProcessHandles now() {
        return new ProcessHandles(Thread.getAllStackTraces()
                .keySet()
                .stream()
                .map(Thread::getName)
                .filter(name -> THE_JDKS.stream().noneMatch(name::startsWith))
                .collect(Collectors.toUnmodifiableSet()), openFiles());
    }

    private static long openFiles() {
        if (!Files.isDirectory(OPEN_FILES)) {
            return 0;
        }
        try (var files = Files.list(OPEN_FILES)) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the process holds no more than this again. */
    public void awaitReturn() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        ProcessHandles now = now();
        while (!threads.containsAll(now.threads) || now.files > files) {
            if (System.nanoTime() > end) {
                throw new AssertionError("before: " + this + "\nnow: " + now);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            now = now();
        }
    }
}
