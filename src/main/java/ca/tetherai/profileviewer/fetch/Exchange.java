package ca.tetherai.profileviewer.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How one exchange with a server went, as far as it came. Holds nothing of the token and nothing personal.
 *
 * @param server whom it was with
 * @param status the HTTP status, once there was one
 * @param duration from the start to the last byte or to the failure
 * @param bodyBytes how many bytes of body were read, counted after decompression
 * @param finishedAt when it ended, by this machine's clock
 * @param serversClock the time by the server's own clock as it answered ({@code Date}, RFC 9110, section 6.6.1), if it said
 * @param contentType the answer's {@code Content-Type} as it was sent (RFC 9110, section 8.3), if there was one
 * @param requestId the id that the server gave the request ({@code X-Request-Id} and its kin), if it did
 */
public record Exchange(ServerAddress server, OptionalInt status, Duration duration, long bodyBytes, Instant finishedAt,
        Optional<Instant> serversClock, Optional<String> contentType, Optional<String> requestId) {

    /** How much the server's clock is ahead of this machine's, to some seconds; below zero when it is behind. */
    public Optional<Duration> serversLead() {
        return serversClock.map(there -> Duration.between(finishedAt, there));
    }
}
