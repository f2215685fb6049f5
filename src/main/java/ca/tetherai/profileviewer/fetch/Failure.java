package ca.tetherai.profileviewer.fetch;

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
 */
public record Failure(FailureCode code, Optional<FailureVariant> variant, List<Object> arguments, Optional<ServerWords> words,
        Optional<Exchange> exchange) {

    /** A failure before anybody was asked. */
    public static Failure notAsked(FailureCode code, Object... arguments) {
        return new Failure(code, Optional.empty(), List.of(arguments), Optional.empty(), Optional.empty());
    }
}
