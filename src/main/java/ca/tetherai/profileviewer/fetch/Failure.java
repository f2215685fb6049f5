package ca.tetherai.profileviewer.fetch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Why there is no profile.
 *
 * @param code the failure's stable name
 * @param variant which of the code's cases it is, where the message can say more; of the code's own variants
 * @param arguments what the code's message is filled with, in the order that {@link FailureCode} documents; never anything of the token
 * @param words what the server itself said
 * @param exchange how far the exchange came; empty when nobody was asked
 * @param retryAt from when on the server wants to be asked again ({@code Retry-After}, RFC 9110, section 10.2.3)
 * @param offered an address that may be asked instead
 */
public record Failure(FailureCode code, Optional<FailureVariant> variant, List<Object> arguments, Optional<ServerWords> words,
        Optional<Exchange> exchange, Optional<Instant> retryAt, Optional<ServerAddress> offered) {

    /** A failure with nothing to wait for and nothing to offer. */
    public Failure(FailureCode code, Optional<FailureVariant> variant, List<Object> arguments, Optional<ServerWords> words,
            Optional<Exchange> exchange) {
        this(code, variant, arguments, words, exchange, Optional.empty(), Optional.empty());
    }

    /** A failure before anybody was asked. */
    public static Failure notAsked(FailureCode code, Object... arguments) {
        return new Failure(code, Optional.empty(), List.of(arguments), Optional.empty(), Optional.empty());
    }
}
