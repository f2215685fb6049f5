package ca.tetherai.profileviewer.fetch.claims;

import java.time.Duration;
import java.time.Instant;

/** What a token says of its own validity at one server and one moment: its claims, not verified. Explains a 401. */
public sealed interface TokenStanding {

    /** Nothing in it speaks against it. */
    record Fine() implements TokenStanding {}

    /** It says that it has expired (RFC 7519, {@code exp}). */
    record Expired(Instant since) implements TokenStanding {}

    /** It says that it has expired, by the clock of the server, which is off from this machine's by so much. */
    record ExpiredThere(Instant since, Duration off) implements TokenStanding {}

    /** It says that it is not valid yet (RFC 7519, {@code nbf}). */
    record NotYetValid(Instant from) implements TokenStanding {}

    /** It says that it is not valid yet, by the clock of the server, which is off from this machine's by so much. */
    record NotYetValidThere(Instant from, Duration off) implements TokenStanding {}

    /** It says that it is meant for others (RFC 7519, {@code aud}), of which this is the first one's host. */
    record ForOtherServer(String host) implements TokenStanding {}

    /** It names another host as its issuer (RFC 7519, {@code iss}): perhaps a sign-in server, perhaps another environment. */
    record OfOtherIssuer(String host) implements TokenStanding {}

    /** It is no JWT, so that it says nothing. */
    record NotAJwt() implements TokenStanding {}
}
