package ca.tetherai.profileviewer.fetch;

import ca.tetherai.profileviewer.token.AccessToken;
import ca.tetherai.profileviewer.token.DecodedToken;
import ca.tetherai.profileviewer.token.TokenClaims;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what is noteworthy about a token before it is sent. Stateless. */
public final class TokenFindings {
    /** From when on a token's end is near. */
    public static final Duration SOON = Duration.ofMinutes(5);
    // Common servers take 8 KiB for all headers together.
    private static final int LONGEST_USUAL = 7 * 1024;
    // Clocks and networks are never exact to the second.
    private static final Duration TOLERANCE = Duration.ofSeconds(60);

    private TokenFindings() {
    }

    /**
     * What is noteworthy, the gravest first.
     *
     * @param server the chosen one
     * @param serversLead how much the server's clock is ahead of this machine's, once it is known
     */
    public static List<TokenFinding> of(DecodedToken token, Optional<ServerAddress> server, Optional<Duration> serversLead, Instant now) {
        return Stream
                .of(validity(token.claims(), serversLead.orElse(Duration.ZERO), now),
                        server.stream().flatMap(address -> belonging(token.claims(), address)),
                        clocks(token.claims(), serversLead.orElse(Duration.ZERO), now), form(token))
                .flatMap(found -> found)
                .sorted(Comparator.comparing(TokenFinding::kind))
                .toList();
    }

    /** What is noteworthy about a token that can't be taken apart. */
    public static List<TokenFinding> ofUnread(AccessToken token) {
        return longerThanUsual(token.length()).stream().toList();
    }

    /** In what time the findings may be others, if nothing but the time changes; empty for never. The parameters are those of {@link #of}. */
    public static Optional<Duration> nextChange(TokenClaims claims, Optional<Duration> serversLead, Instant now) {
        return Stream
                .of(claims.expiresAt().map(at -> at.minus(SOON)), claims.expiresAt(),
                        claims.notBefore().map(at -> at.minus(TOLERANCE).minus(serversLead.orElse(Duration.ZERO))),
                        claims.issuedAt().map(at -> at.minus(TOLERANCE).minus(serversLead.orElse(Duration.ZERO))))
                .flatMap(Optional::stream)
                .filter(at -> at.isAfter(now))
                .map(at -> Duration.between(now, at))
                .min(Comparator.naturalOrder());
    }

    private static Stream<TokenFinding> validity(TokenClaims claims, Duration lead, Instant now) {
        Stream<TokenFinding> end = claims.expiresAt().stream().flatMap(at -> {
            boolean soon = Duration.between(now, at).compareTo(SOON) <= 0;
            return claims.isExpired(now)
                    ? Stream.of(TokenFinding.of(TokenFinding.Kind.EXPIRED, at))
                    : soon ? Stream.of(TokenFinding.of(TokenFinding.Kind.EXPIRES_SOON, at)) : Stream.empty();
        });
        Stream<TokenFinding> beginning = claims.notBefore()
                .filter(from -> from.isAfter(now.plus(lead).plus(TOLERANCE)))
                .stream()
                .map(from -> TokenFinding.of(TokenFinding.Kind.NOT_YET_VALID, from));
        return Stream.concat(end, beginning);
    }

    private static Stream<TokenFinding> belonging(TokenClaims claims, ServerAddress server) {
        ClaimedHosts hosts = ClaimedHosts.of(claims, server);
        // Who signs people in for this server need not be it.
        TokenFinding.Kind issued = hosts.isForServer() ? TokenFinding.Kind.ISSUED_ELSEWHERE : TokenFinding.Kind.OTHER_ISSUER;
        return Stream.concat(hosts.otherAudience().stream().map(host -> TokenFinding.of(TokenFinding.Kind.OTHER_AUDIENCE, host)),
                hosts.otherIssuer().stream().map(host -> TokenFinding.of(issued, host)));
    }

    private static Stream<TokenFinding> clocks(TokenClaims claims, Duration lead, Instant now) {
        // By the server's clock, once that is known.
        Stream<TokenFinding> issued = claims.issuedAt()
                .filter(at -> at.isAfter(now.plus(lead).plus(TOLERANCE)))
                .stream()
                .map(at -> TokenFinding.of(TokenFinding.Kind.ISSUED_IN_FUTURE, at));
        boolean differs = lead.abs().compareTo(TOLERANCE) > 0;
        TokenFinding.Kind kind = lead.isNegative() ? TokenFinding.Kind.CLOCK_AHEAD : TokenFinding.Kind.CLOCK_BEHIND;
        return Stream.concat(issued, differs ? Stream.of(TokenFinding.of(kind, lead.abs())) : Stream.empty());
    }

    private static Stream<TokenFinding> form(DecodedToken token) {
        boolean saysNoEnd = token.claims().expiresAt().isEmpty() && !token.times().unreadable().contains("exp");
        return Stream
                .of(when(token.isUnsigned(), TokenFinding.Kind.UNSIGNED),
                        when(!token.critical().isEmpty(), TokenFinding.Kind.CRITICAL, String.join(", ", token.critical())),
                        when(!token.times().inMilliseconds().isEmpty(), TokenFinding.Kind.MILLISECONDS,
                                String.join(", ", token.times().inMilliseconds())),
                        when(!token.times().unreadable().isEmpty(), TokenFinding.Kind.NOT_A_TIME,
                                String.join(", ", token.times().unreadable())),
                        longerThanUsual(token.length()),
                        when(saysNoEnd, TokenFinding.Kind.NO_EXPIRY))
                .flatMap(Optional::stream);
    }

    private static Optional<TokenFinding> longerThanUsual(int length) {
        return when(length > LONGEST_USUAL, TokenFinding.Kind.LONG, length);
    }

    private static Optional<TokenFinding> when(boolean holds, TokenFinding.Kind kind, Object... arguments) {
        return holds ? Optional.of(TokenFinding.of(kind, arguments)) : Optional.empty();
    }
}
