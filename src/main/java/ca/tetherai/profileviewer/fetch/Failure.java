package ca.tetherai.profileviewer.fetch;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why there is no profile.
 *
 * @param code the failure's stable name
 * @param variant which of the code's cases it is, where the message can say more; of the code's own variants
 * @param arguments what the message is filled with, in the order that the variant, or else the code, documents. Never the token's text, but
 *        perhaps a claim of it, or what a server chose: for the message only, never for a log or a ticket
 * @param words what the server itself said
 * @param exchange how far the exchange came; empty when nobody was asked
 * @param retryAt from when on the server wants to be asked again ({@code Retry-After}, RFC 9110, section 10.2.3)
 * @param offered an address that may be asked instead
 */
public record Failure(FailureCode code, Optional<FailureVariant> variant, List<Object> arguments, Optional<ServerWords> words,
        Optional<Exchange> exchange, Optional<Instant> retryAt, Optional<ServerAddress> offered) {
    // These may have a status, but not the server's.
    private static final Set<FailureCode> ON_THE_WAY = EnumSet.of(FailureCode.HTTP_407, FailureCode.PROXY_FAILED);

    /** Only with a variant of the code's own: the texts and their tests go by that table. */
    public Failure {
        if (variant.filter(one -> !code.variants().contains(one)).isPresent()) {
            throw new IllegalArgumentException(code + " has no case " + variant);
        }
    }

    /** A failure with nothing to wait for and nothing to offer. */
    public Failure(FailureCode code, Optional<FailureVariant> variant, List<Object> arguments, Optional<ServerWords> words,
            Optional<Exchange> exchange) {
        this(code, variant, arguments, words, exchange, Optional.empty(), Optional.empty());
    }

    /** A failure before anybody was asked. */
    public static Failure notAsked(FailureCode code, Object... arguments) {
        return new Failure(code, Optional.empty(), List.of(arguments), Optional.empty(), Optional.empty());
    }

    /** No server's address, since a token is in it. */
    public static Failure tokenInAddress() {
        return new Failure(FailureCode.SERVER_INVALID, Optional.of(FailureVariant.TOKEN_IN_ADDRESS), List.of(), Optional.empty(),
                Optional.empty());
    }

    /** Whether it came before any answer of the server, so that the way there is in question: names, network, proxy, TLS. */
    public boolean isBeforeAnswer() {
        return ON_THE_WAY.contains(code) || exchange.filter(facts -> facts.status().isEmpty()).isPresent();
    }
}
