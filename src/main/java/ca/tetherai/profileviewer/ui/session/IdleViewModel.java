package ca.tetherai.profileviewer.ui.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Clears token and profile when nobody has touched the window for a while. Goes by the clock, so that a machine that slept has been idle all
 * that time. For the UI thread only.
 */
public final class IdleViewModel {
    private final Supplier<Optional<Duration>> limit;
    private final InstantSource clock;
    private final BooleanSupplier holdsSomething;
    private final Consumer<Duration> clear;
    private Instant lastTouched;

    /**
     * Touched just now.
     *
     * @param limit how long nobody has to touch it; empty for never mind how long
     * @param holdsSomething whether there is a token or a profile
     * @param clear clears both; told after how long
     */
    public IdleViewModel(Supplier<Optional<Duration>> limit, InstantSource clock, BooleanSupplier holdsSomething,
            Consumer<Duration> clear) {
        this.limit = limit;
        this.clock = clock;
        this.holdsSomething = holdsSomething;
        this.clear = clear;
        lastTouched = clock.instant();
    }

    /** Somebody is there. After a time that was too long, it is cleared all the same: before whoever that is has seen it. */
    public void touch() {
        tick();
        lastTouched = clock.instant();
    }

    /** Clears if it is time; in what time it may be, empty while there is nothing to clear. */
    public Optional<Duration> tick() {
        Optional<Duration> longest = limit.get();
        Instant now = clock.instant();
        if (now.isBefore(lastTouched)) {
            // The clock was set back.
            lastTouched = now;
        }
        if (longest.isEmpty() || !holdsSomething.getAsBoolean()) {
            return Optional.empty();
        }
        var left = longest.get().minus(Duration.between(lastTouched, now));
        if (left.isPositive()) {
            return Optional.of(left);
        }
        lastTouched = now;
        clear.accept(longest.get());
        return Optional.empty();
    }
}
