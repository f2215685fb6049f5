package ca.tetherai.profileviewer.ui.connection;

import ca.tetherai.profileviewer.fetch.claims.TokenTimes;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The time by the chosen server's clock, as far as that is known to be another than this machine's. For the UI thread only. */
public final class ServersClock implements InstantSource {
    private final InstantSource here;
    private Duration lead = Duration.ZERO;

    /** The same as {@code here} at first. */
    public ServersClock(InstantSource here) {
        this.here = here;
    }

    @Override
    public Instant instant() {
        return here.instant().plus(lead);
    }

    /** Goes by what is known of the server that is chosen now; whether that changed the time. */
    public boolean follow(Optional<Duration> serversLead) {
        Duration before = lead;
        lead = TokenTimes.certain(serversLead);
        return !lead.equals(before);
    }
}
