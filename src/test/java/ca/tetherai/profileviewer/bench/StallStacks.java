package ca.tetherai.profileviewer.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints what the UI thread is at while it takes no input, when the system property {@code bench.stacks} is set: for finding what stalls it.
 * Looking takes time itself, so a table of that run isn't to be believed. Thread-safe.
 */
final class StallStacks {
    private static final Duration LONG = Duration.ofMillis(30);
    private static final int DEPTH = 40;

    private final boolean wanted = Boolean.getBoolean("bench.stacks");
    private final AtomicReference<@Nullable Thread> watched = new AtomicReference<>();

    /** Learns which thread it is. */
    void know(Thread thread) {
        watched.set(thread);
    }

    /** Prints its stack, if input has waited for so long. */
    void look(Duration waiting) {
        Thread thread = watched.get();
        if (wanted && thread != null && waiting.compareTo(LONG) > 0) {
            System.out.println("-- waiting for " + waiting.toMillis() + " ms\n" + Arrays.stream(thread.getStackTrace())
                    .limit(DEPTH)
                    .map(frame -> "   " + frame.getClassName() + '.' + frame.getMethodName() + ':' + frame.getLineNumber())
                    .collect(Collectors.joining("\n")));
        }
    }
}
