package ca.tetherai.profileviewer.ui.banner;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * How long a server still wants to be left alone. Computed from the clock at each {@link #tick()}, never counted, so that a machine that slept
 * has not waited too little. For the UI thread only.
 */
public final class CountdownViewModel {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Duration> remaining = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private Instant from = Instant.EPOCH;
    private Instant until = Instant.EPOCH;

    CountdownViewModel(InstantSource clock) {
        this.clock = clock;
    }

    /** What remains, in whole seconds, begun ones counted; zero while nobody has to wait. */
    public ReadOnlyObjectProperty<Duration> remainingProperty() {
        return remaining.getReadOnlyProperty();
    }

    /** Looks at the clock; in what time to look again, when the next whole second has passed, and empty while nobody has to wait. */
    public Optional<Duration> tick() {
        Instant now = clock.instant();
        // A clock that was set back since says nothing any more.
        var left = now.isBefore(from) ? Duration.ZERO : Duration.between(now, until);
        if (!left.isPositive()) {
            remaining.set(Duration.ZERO);
            return Optional.empty();
        }
        Duration seconds = Duration.ofSeconds(left.plusNanos(999_999_999).toSeconds());
        remaining.set(seconds);
        return Optional.of(left.minus(seconds.minus(SECOND)));
    }

    /** Waits until then, or for nothing, instead of what was waited for. */
    void start(Optional<Instant> end) {
        from = clock.instant();
        until = end.orElse(from);
        var _ = tick();
    }

    /** Waits no more. */
    void stop() {
        start(Optional.empty());
    }
}
