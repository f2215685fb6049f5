package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.fetch.FetchObserver;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;

/** Prints the start-up's and each fetch's milestones for {@code --timings}: one line of JSON each, milliseconds since the JVM started. Thread-safe. */
final class Milestones implements FetchObserver {
    private static final double NANOS_PER_TENTH = 1e5;

    private final PrintStream out;
    private final LongSupplier origin;
    private final boolean on;

    /** Where it is {@code on}, begins to ask when the JVM started: that takes tens of milliseconds the first time, which the start is spared. */
    Milestones(boolean on, PrintStream out) {
        this.on = on;
        this.out = out;
        origin = on ? CompletableFuture.supplyAsync(Milestones::jvmStart)::join : () -> 0;
    }

    // By the steady clock. The start is known in whole milliseconds of the wall clock only, so that clock is asked once, and the steady one for the rest.
    private static long jvmStart() {
        long start = ManagementFactory.getRuntimeMXBean().getStartTime();
        return System.nanoTime() - Math.multiplyExact(System.currentTimeMillis() - start, 1_000_000L);
    }

    void reached(String event) {
        reached(event, System.nanoTime());
    }

    /** {@code nanoTime} is when it was reached, by {@link System#nanoTime()}. */
    void reached(String event, long nanoTime) {
        if (on) {
            // Not by a format, whose classes take longer to load than what is measured.
            long tenths = Math.round((nanoTime - origin.getAsLong()) / NANOS_PER_TENTH);
            out.println("{\"event\":\"" + event + "\",\"sinceJvmStartMs\":" + tenths / 10 + "." + tenths % 10 + "}");
            out.flush();
        }
    }

    @Override
    public void requestSent() {
        reached("request");
    }

    @Override
    public void responseComplete() {
        reached("response");
    }
}
