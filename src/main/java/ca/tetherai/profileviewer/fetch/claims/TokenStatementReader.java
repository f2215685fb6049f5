package ca.tetherai.profileviewer.fetch.claims;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.token.TokenClaims;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

/** Finds in a token's claims what may explain that a server refused it. Thread-safe, but away from the UI thread, as {@link TokenClaims#read} is. */
public final class TokenStatementReader implements BiFunction<FetchRequest, Exchange, TokenStatement> {

    /** What the request's token says, weighed at the end of the exchange, and by the server's clock where that is known to be another. */
    @Override
    public TokenStatement apply(FetchRequest request, Exchange exchange) {
        return TokenClaims.read(request.token())
                .map(claims -> new TokenStatement(
                        standing(TokenTimes.of(claims, exchange.serversLead(), exchange.finishedAt()), request.server()), claims.role(),
                        claims.subject()))
                .orElseGet(() -> TokenStatement.of(new TokenStanding.NotAJwt()));
    }

    private static TokenStanding standing(TokenTimes times, ServerAddress server) {
        if (times.isExpired()) {
            Instant since = times.claims().expiresAt().orElseThrow();
            return times.isExpiredHere() ? new TokenStanding.Expired(since) : new TokenStanding.ExpiredThere(since, times.lead().abs());
        }
        if (times.isNotYetValid()) {
            Instant from = times.claims().notBefore().orElseThrow();
            return times.isNotYetValidHere()
                    ? new TokenStanding.NotYetValid(from)
                    : new TokenStanding.NotYetValidThere(from, times.lead().abs());
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
