package ca.tetherai.profileviewer.fetch;

import ca.tetherai.profileviewer.token.TokenClaims;

import java.time.Duration;
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
                .map(claims -> new TokenStatement(standing(new TokenTimes(claims, Duration.ZERO, clock.instant()), request.server()),
                        claims.role(), claims.subject()))
                .orElseGet(() -> TokenStatement.of(new TokenStanding.NotAJwt()));
    }

    static TokenStanding standing(TokenTimes times, ServerAddress server) {
        if (times.isExpired()) {
            return new TokenStanding.Expired(times.claims().expiresAt().orElseThrow());
        }
        if (times.isNotYetValid()) {
            return new TokenStanding.NotYetValid(times.claims().notBefore().orElseThrow());
        }
        return belonging(times.claims(), server);
    }

    private static TokenStanding belonging(TokenClaims claims, ServerAddress server) {
        ClaimedHosts hosts = ClaimedHosts.of(claims, server);
        Optional<TokenStanding> audience = hosts.otherAudience().map(TokenStanding.ForOtherServer::new);
        return audience.or(() -> hosts.isForServer() ? Optional.empty() : hosts.otherIssuer().map(TokenStanding.OfOtherIssuer::new))
                .orElseGet(TokenStanding.Fine::new);
    }
}
