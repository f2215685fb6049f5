package ca.tetherai.profileviewer.support;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands until the test sets it. Read from any thread, set from one. */
public final class SetClock implements InstantSource {
    private volatile Instant now = Samples.NOW;

    @Override
    public Instant instant() {
        return now;
    }

    /** Lets time pass; what is negative sets the clock back. */
    public void pass(Duration time) {
        now = now.plus(time);
    }
}
