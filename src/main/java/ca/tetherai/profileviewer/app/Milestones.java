package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.fetch.FetchObserver;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Prints the start-up's and each fetch's milestones for {@code --timings}: one line of JSON each, milliseconds since the JVM started. Thread-safe. */
final class Milestones implements FetchObserver {
    private static final double NANOS_PER_MILLI = 1e6;

    private final boolean on;
    private final PrintStream out;

    Milestones(boolean on, PrintStream out) {
        this.on = on;
        this.out = out;
    }

    void reached(String event) {
        reached(event, System.nanoTime());
    }

    /** {@code nanoTime} is when it was reached, by {@link System#nanoTime()}. */
    void reached(String event, long nanoTime) {
        if (on) {
            // The start is known in whole milliseconds of the wall clock only, so that clock is asked once, for now, and the steady one for the rest.
            // The start comes first: asking for it the first time takes tens of milliseconds, which must not lie between the two clocks.
            long start = ManagementFactory.getRuntimeMXBean().getStartTime();
            double sinceStart = System.currentTimeMillis() - start;
            double at = sinceStart - (System.nanoTime() - nanoTime) / NANOS_PER_MILLI;
            out.println(String.format(Locale.ROOT, "{\"event\":\"%s\",\"sinceJvmStartMs\":%.1f}", event, at));
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
