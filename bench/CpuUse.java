import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a process has taken of the processor, from {@code /proc} (proc(5)): ticks of a hundredth of a second.
 *
 * @param name what the report calls the process
 * @param process the process
 */
record CpuUse(String name, ProcessHandle process) {
    private static final double TICKS_PER_SECOND = 100;
    // After the name, which may have spaces: the state is the first, user time the 12th, system time the 13th.
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int THREADS = 8;

    /**
     * How much by when.
     *
     * @param seconds of the processor
     * @param nanos on the steady clock
     */
    record Reading(double seconds, long nanos) {}

    /** All threads of the process together, those that have ended too. */
    Reading now() {
        return new Reading(seconds(Path.of("/proc", Long.toString(process.pid()), "stat")), System.nanoTime());
    }

    /** Prints what it took since then. */
    void print(String when, Reading since) {
        Reading now = now();
        double taken = now.seconds() - since.seconds();
        double share = taken / ((now.nanos() - since.nanos()) / 1e9);
        System.out.printf(Locale.ROOT, "%s | %s | %.2f | %.3f %%%n", when, name, taken, 100 * share);
    }

    /** Prints which of its threads took the most since they began. */
    void printThreads() {
        try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(process.pid()), "task"))) {
            threads.sorted(Comparator.comparingDouble((Path thread) -> seconds(thread.resolve("stat"))).reversed()).limit(THREADS)
                    .forEach(thread -> System.out.printf(Locale.ROOT, "since its start | %s: %s | %.2f |%n", name, line(thread.resolve("comm")),
                            seconds(thread.resolve("stat"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double seconds(Path stat) {
        String line = line(stat);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) / TICKS_PER_SECOND;
    }

    private static String line(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
