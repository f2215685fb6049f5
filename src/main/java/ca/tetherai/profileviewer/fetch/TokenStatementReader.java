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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in a token's claims what may explain that a server refused it. Thread-safe, but away from the UI thread, as {@link TokenClaims#read} is. */
public final class TokenStatementReader implements Function<FetchRequest, TokenStatement> {
    private static final Pattern BARE_NAME = Pattern.compile("([a-z0-9-]+(?:\\.[a-z0-9-]+)+)(?::\\d{1,5})?");
    private static final Pattern DOMAIN = Pattern.compile("[^.]+\\.[^.\\d]+$");

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

    // Judged by hosts only, and only where a claim certainly names one: many deployments put names of their own there, which say nothing of a server.
    static TokenStanding belonging(TokenClaims claims, ServerAddress server) {
        List<String> audience = claims.audience().stream().flatMap(claim -> host(claim, server)).toList();
        Optional<String> issuer = claims.issuer().stream().flatMap(claim -> host(claim, server)).findFirst();
        if (Stream.concat(audience.stream(), issuer.stream()).anyMatch(host -> isSame(host, server))) {
            return new TokenStanding.Fine();
        }
        return audience.stream()
                .findFirst()
                .<TokenStanding>map(TokenStanding.ForOtherServer::new)
                .or(() -> issuer.map(TokenStanding.OfOtherIssuer::new))
                .orElseGet(TokenStanding.Fine::new);
    }

    private static Stream<String> host(String claim, ServerAddress server) {
        String name = claim.strip().toLowerCase(Locale.ROOT);
        Matcher bare = BARE_NAME.matcher(name);
        if (bare.matches()) {
            return Stream.of(bare.group(1)).filter(host -> isSibling(host, server.host()));
        }
        try {
            var uri = new URI(name);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web ? Stream.ofNullable(uri.getHost()) : Stream.empty();
        } catch (URISyntaxException _) {
            return Stream.empty();
        }
    }

    // Without a scheme, "tether.api" or "com.acme.app" may be anything; beside the server in its own domain it is a host.
    private static boolean isSibling(String name, String host) {
        Matcher domain = DOMAIN.matcher(host);
        return domain.find() && name.endsWith("." + domain.group());
    }

    // This machine has many names.
    private static boolean isSame(String host, ServerAddress server) {
        return host.equals(server.host()) || (server.isLoopback()
                && ServerAddress.parse("https://" + host) instanceof ServerAddress.Parsed.Valid(var named) && named.isLoopback());
    }
}
