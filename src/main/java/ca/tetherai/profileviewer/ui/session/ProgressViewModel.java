package ca.tetherai.profileviewer.ui.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * What there is to see of a request under way: nothing at first, since most answers are there before anybody could read that they are awaited; then that
 * it goes on, and how long it has. For the UI thread only.
 */
public final class ProgressViewModel {
    /** An answer that comes within this time comes at once, as far as people can tell. */
    static final Duration UNSEEN = Duration.ofMillis(100);
    /** From then on people want to know how long. */
    static final Duration LONG = Duration.ofSeconds(2);
    /** A body of this size is worth telling of, in bytes. */
    static final long LARGE = 256 * 1024;
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Progress>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final InstantSource clock;
    private final LongSupplier bytes;
    private Optional<Instant> since = Optional.empty();

    /**
     * How far a request has come.
     *
     * @param elapsed whole seconds since it was asked for; empty while that is not worth telling
     * @param bytes how much of a large body has come; empty of any other
     */
    public record Progress(Optional<Duration> elapsed, Optional<Long> bytes) {}

    /** Follows the window's state; {@code bytes} says how much of the body has come so far. */
    public ProgressViewModel(ObservableValue<MainState> state, InstantSource clock, LongSupplier bytes) {
        this.clock = clock;
        this.bytes = bytes;
        state.subscribe(this::follow);
    }

    /** Whether a request is under way for so long that one should see it. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** How far it has come; empty as long as one should not see it. */
    public ReadOnlyObjectProperty<Optional<Progress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    private void follow(MainState state) {
        since = state.isLoading() ? Optional.of(clock.instant()) : Optional.empty();
        // One request after the other: what is seen of the first goes over into the second's.
        if (since.isEmpty()) {
            busy.set(false);
            progress.set(Optional.empty());
        } else if (busy.get()) {
            progress.set(Optional.of(new Progress(Optional.empty(), Optional.empty())));
        }
    }

    /** Looks at the clock; in what time to look again, empty while nothing is under way. */
    public Optional<Duration> tick() {
        if (since.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        var elapsed = Duration.between(since.get(), now);
        if (elapsed.isNegative()) {
            // The clock was set back.
            since = Optional.of(now);
            elapsed = Duration.ZERO;
        }
        if (elapsed.compareTo(UNSEEN) < 0) {
            return Optional.of(UNSEEN.minus(elapsed));
        }
        busy.set(true);
        Optional<Duration> told = Optional.of(Duration.ofSeconds(elapsed.toSeconds())).filter(seconds -> seconds.compareTo(LONG) >= 0);
        progress.set(Optional.of(new Progress(told, Optional.of(bytes.getAsLong()).filter(so -> so >= LARGE))));
        return Optional.of(SECOND.minusMillis(elapsed.toMillisPart()));
    }
}
