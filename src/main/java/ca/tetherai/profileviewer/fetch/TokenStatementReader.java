package ca.tetherai.profileviewer.fetch;

import ca.tetherai.profileviewer.token.TokenClaims;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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

    // Judged by hosts only, and only where a claim is a URL: many deployments put names of their own there, which say nothing of a server.
    static TokenStanding belonging(TokenClaims claims, ServerAddress server) {
        List<String> audience = claims.audience().stream().flatMap(TokenStatementReader::host).toList();
        Optional<String> issuer = claims.issuer().stream().flatMap(TokenStatementReader::host).findFirst();
        if (Stream.concat(audience.stream(), issuer.stream()).anyMatch(host -> isSame(host, server))) {
            return new TokenStanding.Fine();
        }
        return audience.stream()
                .findFirst()
                .<TokenStanding>map(TokenStanding.ForOtherServer::new)
                .or(() -> issuer.map(TokenStanding.OfOtherIssuer::new))
                .orElseGet(TokenStanding.Fine::new);
    }

    private static Stream<String> host(String claim) {
        try {
            var uri = new URI(claim.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web ? Stream.ofNullable(uri.getHost()).map(host -> host.toLowerCase(Locale.ROOT)) : Stream.empty();
        } catch (URISyntaxException _) {
            return Stream.empty();
        }
    }

    // This machine has many names.
    private static boolean isSame(String host, ServerAddress server) {
        return host.equals(server.host()) || (server.isLoopback()
                && ServerAddress.parse("https://" + host) instanceof ServerAddress.Parsed.Valid(var named) && named.isLoopback());
    }
}
