package ca.tetherai.profileviewer.task;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The one timer for all that changes as time passes. Each part is asked for when it wants to look at the clock again; between that, nothing
 * runs. A part must go by the clock, not by how often it was asked. For the UI thread only.
 */
public final class Ticker implements AutoCloseable {
    /** A machine that slept, or whose clock was set, is noticed within this time, if nothing is due before. */
    static final Duration LONGEST = Duration.ofMinutes(1);
    // A timer may come a little early.
    private static final Duration MARGIN = Duration.ofMillis(5);

    private final TaskRunner tasks;
    private final Consumer<Duration> sleep;
    private final Consumer<Throwable> defects;
    private final List<Supplier<Optional<Duration>>> parts = new ArrayList<>();
    private @Nullable RunningTask waiting;
    private boolean ticking;
    private boolean closed;

    /**
     * Waits for nothing yet.
     *
     * @param tasks waits off the UI thread
     * @param defects hears of what can't be
     */
    public Ticker(TaskRunner tasks, Consumer<Throwable> defects) {
        this(tasks, Ticker::sleep, defects);
    }

    Ticker(TaskRunner tasks, Consumer<Duration> sleep, Consumer<Throwable> defects) {
        this.tasks = tasks;
        this.sleep = sleep;
        this.defects = defects;
    }

    /** Adds a part: what it does, and in what time it wants to do it again; empty while it has nothing to wait for, until {@link #wake()}. */
    public void add(Supplier<Optional<Duration>> part) {
        parts.add(part);
    }

    /** Asks all parts now: what they wait for may have changed. */
    public void wake() {
        if (ticking || closed) {
            // Whoever changes something while being asked is asked again by nobody: the answer says it all.
            return;
        }
        rest();
        ticking = true;
        Optional<Duration> next;
        try {
            next = parts.stream().map(this::ask).flatMap(Optional::stream).min(Comparator.naturalOrder());
        } finally {
            ticking = false;
        }
        if (!closed) {
            next.ifPresent(this::waitFor);
        }
    }

    // One that fails keeps no other from its time.
    private Optional<Duration> ask(Supplier<Optional<Duration>> part) {
        try {
            return part.get();
        } catch (RuntimeException | StackOverflowError e) {
            defects.accept(e);
            return Optional.of(LONGEST);
        }
    }

    private void waitFor(Duration duration) {
        Duration bounded = duration.compareTo(LONGEST) > 0 ? LONGEST : duration;
        waiting = tasks.start(() -> {
            sleep.accept(bounded.plus(MARGIN));
            return bounded;
        }, _ -> wake(), defects);
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException _) {
            // Given up: nobody hears of it any more.
            Thread.currentThread().interrupt();
        }
    }

    /** Asks nobody any more, whoever wakes it: a part of a window that has gone would hold all that was in it. */
    @Override
    public void close() {
        closed = true;
        rest();
    }

    private void rest() {
        if (waiting != null) {
            waiting.cancel();
            waiting = null;
        }
    }
}
