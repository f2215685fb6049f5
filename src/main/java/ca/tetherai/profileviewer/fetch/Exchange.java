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
 * @param requestId the id that the server gave the request ({@code X-Request-Id} and its kin), if it did
 */
public record Exchange(ServerAddress server, OptionalInt status, Duration duration, long bodyBytes, Instant finishedAt,
        Optional<String> requestId) {}
