package ca.tetherai.profileviewer.fetch;

import ca.tetherai.profileviewer.token.TokenClaims;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/** Finds in a token's claims what may explain that a server refused it. Thread-safe, but away from the UI thread, as {@link TokenClaims#read} is. */
public final class TokenStatementReader implements Function<FetchRequest, TokenStatement> {
    private final InstantSource clock;

    /** Judges by the time of {@code clock}. */
    public TokenStatementReader(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public TokenStatement apply(FetchRequest request) {
        return TokenClaims.read(request.token())
                .map(claims -> new TokenStatement(standing(claims, request.server(), clock.instant()), claims.role(), claims.subject()))
                .orElseGet(() -> TokenStatement.of(new TokenStanding.NotAJwt()));
    }

    private static TokenStanding standing(TokenClaims claims, ServerAddress server, Instant now) {
        if (claims.isExpired(now)) {
            return new TokenStanding.Expired(claims.expiresAt().orElseThrow());
        }
        if (claims.isNotYetValid(now)) {
            return new TokenStanding.NotYetValid(claims.notBefore().orElseThrow());
        }
        return belonging(claims, server);
    }

    private static TokenStanding belonging(TokenClaims claims, ServerAddress server) {
        ClaimedHosts hosts = ClaimedHosts.of(claims, server);
        Optional<TokenStanding> audience = hosts.otherAudience().map(TokenStanding.ForOtherServer::new);
        return audience.or(() -> hosts.isForServer() ? Optional.empty() : hosts.otherIssuer().map(TokenStanding.OfOtherIssuer::new))
                .orElseGet(TokenStanding.Fine::new);
    }
}
