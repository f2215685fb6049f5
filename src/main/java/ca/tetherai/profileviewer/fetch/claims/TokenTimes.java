package ca.tetherai.profileviewer.fetch.claims;

import ca.tetherai.profileviewer.token.TokenClaims;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a token's times say at one moment. Where the server's clock is known to be another than this machine's, it is the one that counts: the
 * server decides by it.
 *
 * @param lead how much the server's clock is ahead of this machine's; zero while that isn't known, or may be chance
 * @param now the time by this machine's clock
 */
public record TokenTimes(TokenClaims claims, Duration lead, Instant now) {
    /** From when on a token's end is near. */
    public static final Duration SOON = Duration.ofMinutes(5);
    // A Date is in whole seconds, and up to half a minute old when an answer has come as a whole: so much may be chance.
    private static final Duration CLOCKS_AGREE = Duration.ofSeconds(60);
    // A machine's clock is right to a few seconds, and a request takes a moment: what begins within these has begun when it counts.
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    /** At a server whose clock is ahead by {@code serversLead}, once that is known. */
    public static TokenTimes of(TokenClaims claims, Optional<Duration> serversLead, Instant now) {
        return new TokenTimes(claims, certain(serversLead), now);
    }

    /** How much a server's clock is ahead for certain; zero where that may be chance, or isn't known. */
    public static Duration certain(Optional<Duration> serversLead) {
        return serversLead.filter(lead -> lead.abs().compareTo(CLOCKS_AGREE) > 0).orElse(Duration.ZERO);
    }

    /** Whether the server takes it for expired. */
    public boolean isExpired() {
        return claims.isExpired(there());
    }

    /** Whether this machine's clock alone would have it expired. */
    public boolean isExpiredHere() {
        return claims.isExpired(now);
    }

    /** Whether it expires within five minutes. */
    public boolean expiresSoon() {
        return !isExpired() && claims.expiresAt().filter(end -> Duration.between(there(), end).compareTo(SOON) <= 0).isPresent();
    }

    /** Whether the server takes it for not valid yet. */
    public boolean isNotYetValid() {
        return claims.isNotYetValid(there().plus(TOLERANCE));
    }

    /** Whether this machine's clock alone would have it not valid yet. */
    public boolean isNotYetValidHere() {
        return claims.isNotYetValid(now.plus(TOLERANCE));
    }

    /** Whether it says that it was made at a time that is still to come. */
    public boolean isIssuedInFuture() {
        return claims.issuedAt().filter(at -> at.isAfter(there().plus(TOLERANCE))).isPresent();
    }

    /** In what time any of that may be otherwise; empty for never. */
    public Optional<Duration> nextChange() {
        return Stream
                .of(claims.expiresAt().map(at -> at.minus(SOON).minus(lead)), claims.expiresAt().map(at -> at.minus(lead)),
                        claims.expiresAt(), claims.notBefore().map(at -> at.minus(TOLERANCE).minus(lead)),
                        claims.issuedAt().map(at -> at.minus(TOLERANCE).minus(lead)))
                .flatMap(Optional::stream)
                .filter(at -> at.isAfter(now))
                .map(at -> Duration.between(now, at))
                .min(Comparator.naturalOrder());
    }

    private Instant there() {
        return now.plus(lead);
    }
}
