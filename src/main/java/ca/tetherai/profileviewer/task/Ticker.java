package ca.tetherai.profileviewer.task;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The one timer for all that changes as time passes. Each part is asked for when it wants to look at the clock again; between that, nothing
 * runs. After the clock was set, or the machine slept, all are asked. A part must go by the clock, not by how often it was asked. For the UI thread only.
 */
public final class Ticker implements AutoCloseable {
    /** A machine that slept, or whose clock was set, is noticed within this time, if nothing is due before. */
    static final Duration LONGEST = Duration.ofMinutes(1);
    // A timer may come a little early.
    private static final Duration MARGIN = Duration.ofMillis(5);
    /** By how much the clock may differ from the time that passed, since it is set right little by little. */
    private static final Duration SLACK = Duration.ofMillis(500);

    private final TaskRunner tasks;
    private final Consumer<Duration> sleep;
    private final InstantSource clock;
    private final LongSupplier nanos;
    private final Consumer<Throwable> defects;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable RunningTask waiting;
    private boolean asking;
    /** Somebody who was asked has changed something. */
    private boolean woken;
    private boolean closed;
    private Instant lastAsked;
    private long lastAskedNanos;

    /**
     * Waits for nothing yet.
     *
     * @param tasks waits off the UI thread
     * @param clock what the parts go by
     * @param defects hears of what can't be
     */
    public Ticker(TaskRunner tasks, InstantSource clock, Consumer<Throwable> defects) {
        this(tasks, Ticker::sleep, clock, System::nanoTime, defects);
    }

    Ticker(TaskRunner tasks, Consumer<Duration> sleep, InstantSource clock, LongSupplier nanos, Consumer<Throwable> defects) {
        this.tasks = tasks;
        this.sleep = sleep;
        this.clock = clock;
        this.nanos = nanos;
        this.defects = defects;
        lastAsked = clock.instant();
        lastAskedNanos = nanos.getAsLong();
    }

    /** Adds a part: what it does, and in what time it wants to do it again; empty while it has nothing to wait for, until {@link #wake()}. */
    public void add(Supplier<Optional<Duration>> part) {
        parts.add(new Part(part));
    }

    /** Asks all parts now: what they wait for may have changed. */
    public void wake() {
        if (asking) {
            woken = true;
            return;
        }
        ask(_ -> true);
        waitForNext();
    }

    private void due() {
        long now = nanos.getAsLong();
        boolean all = clockWasSet();
        woken = false;
        ask(part -> all || (part.due.isPresent() && part.due.getAsLong() - now <= 0));
        if (woken) {
            // Once: whoever changes something while all are asked is asked again by nobody, for the answers say it all.
            ask(_ -> true);
        }
        waitForNext();
    }

    // Or the machine slept: then nobody's time is right any more.
    private boolean clockWasSet() {
        Duration passed = Duration.ofNanos(nanos.getAsLong() - lastAskedNanos);
        return Duration.between(lastAsked, clock.instant()).minus(passed).abs().compareTo(SLACK) > 0;
    }

    private void ask(Predicate<Part> which) {
        rest();
        lastAsked = clock.instant();
        lastAskedNanos = nanos.getAsLong();
        asking = true;
        try {
            for (Part part : parts) {
                if (!closed && which.test(part)) {
                    ask(part);
                }
            }
        } finally {
            asking = false;
        }
    }

    // One that fails keeps no other from its time.
    private void ask(Part part) {
        long now = nanos.getAsLong();
        Optional<Duration> again;
        try {
            again = part.question.get();
        } catch (RuntimeException | StackOverflowError e) {
            defects.accept(e);
            again = Optional.of(LONGEST);
        }
        part.due = again.map(time -> OptionalLong.of(now + bounded(time).toNanos())).orElse(OptionalLong.empty());
    }

    private static Duration bounded(Duration time) {
        return time.compareTo(LONGEST) > 0 ? LONGEST : time;
    }

    private void waitForNext() {
        if (closed) {
            return;
        }
        long now = nanos.getAsLong();
        parts.stream()
                .map(part -> part.due)
                .flatMapToLong(OptionalLong::stream)
                .map(due -> Math.max(0, due - now))
                .min()
                .ifPresent(time -> {
                    waiting = tasks.start(() -> {
                        sleep.accept(Duration.ofNanos(time).plus(MARGIN));
                        return time;
                    }, _ -> due(), defects);
                });
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

    private static final class Part {
        private final Supplier<Optional<Duration>> question;
        /** By {@link Ticker#nanos}. */
        private OptionalLong due = OptionalLong.empty();

        Part(Supplier<Optional<Duration>> question) {
            this.question = question;
        }
    }
}
