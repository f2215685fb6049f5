package ca.tetherai.profileviewer.fetch.claims;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.token.AccessToken;
import ca.tetherai.profileviewer.token.DecodedToken;
import ca.tetherai.profileviewer.token.TokenClaims;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what is noteworthy about a token before it is sent. Stateless. */
public final class TokenFindings {
    // Common servers take 8 KiB for all headers together.
    private static final int LONGEST_USUAL = 7 * 1024;

    private TokenFindings() {
    }

    /**
     * What is noteworthy, the gravest first.
     *
     * @param server the chosen one
     * @param serversLead how much the server's clock is ahead of this machine's, once it is known
     */
    public static List<TokenFinding> of(DecodedToken token, Optional<ServerAddress> server, Optional<Duration> serversLead, Instant now) {
        var times = TokenTimes.of(token.claims(), serversLead, now);
        return Stream
                .of(validity(times), server.stream().flatMap(address -> belonging(token.claims(), address)),
                        clocks(times), form(token))
                .flatMap(found -> found)
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    /** What is noteworthy about a token that can't be taken apart. */
    public static List<TokenFinding> ofUnread(AccessToken token) {
        return longerThanUsual(token.length()).stream().toList();
    }

    private static Stream<TokenFinding> validity(TokenTimes times) {
        Stream<TokenFinding> end = times.claims()
                .expiresAt()
                .stream()
                .flatMap(at -> Stream
                        .of(when(times.isExpired() && times.isExpiredHere(), TokenFinding.Kind.EXPIRED, at),
                                when(times.isExpired() && !times.isExpiredHere(), TokenFinding.Kind.EXPIRED_THERE, at, times.lead().abs()),
                                when(!times.isExpired() && times.isExpiredHere(), TokenFinding.Kind.EXPIRED_HERE, at, times.lead().abs()),
                                when(times.expiresSoon(), TokenFinding.Kind.EXPIRES_SOON, at))
                        .flatMap(Optional::stream));
        Stream<TokenFinding> beginning = times.claims()
                .notBefore()
                .flatMap(from -> when(times.isNotYetValid(), TokenFinding.Kind.NOT_YET_VALID, from))
                .stream();
        return Stream.concat(end, beginning);
    }

    private static Stream<TokenFinding> belonging(TokenClaims claims, ServerAddress server) {
        ClaimedHosts hosts = ClaimedHosts.of(claims, server);
        // Who signs people in for this server need not be it.
        TokenFinding.Kind issued = hosts.isForServer() ? TokenFinding.Kind.ISSUED_ELSEWHERE : TokenFinding.Kind.OTHER_ISSUER;
        return Stream.concat(hosts.otherAudience().stream().map(host -> TokenFinding.of(TokenFinding.Kind.OTHER_AUDIENCE, host)),
                hosts.otherIssuer().stream().map(host -> TokenFinding.of(issued, host)));
    }

    private static Stream<TokenFinding> clocks(TokenTimes times) {
        Duration lead = times.lead();
        TokenFinding.Kind kind = lead.isNegative() ? TokenFinding.Kind.CLOCK_AHEAD : TokenFinding.Kind.CLOCK_BEHIND;
        Optional<TokenFinding> issued = times.claims()
                .issuedAt()
                .flatMap(at -> when(times.isIssuedInFuture(), TokenFinding.Kind.ISSUED_IN_FUTURE, at));
        return Stream.of(issued, when(!lead.isZero(), kind, lead.abs())).flatMap(Optional::stream);
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
