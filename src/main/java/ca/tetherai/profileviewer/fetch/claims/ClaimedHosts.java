package ca.tetherai.profileviewer.fetch.claims;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.token.TokenClaims;

import java.net.IDN;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The hosts that a token's claims name, beside the chosen server's. Only what certainly is a host counts: many deployments put names of their
 * own there (RFC 7519, section 2, StringOrURI), which say nothing of a server. Ports and paths don't count.
 *
 * @param isForServer whether it names the chosen server among those it is meant for ({@code aud})
 * @param otherAudience the first of the others that it is meant for, where the chosen server is none of them
 * @param otherIssuer who made it ({@code iss}), where that is another one
 */
record ClaimedHosts(boolean isForServer, Optional<String> otherAudience, Optional<String> otherIssuer) {
    // Not as java.net.URI has it, which knows no host with an underscore or a letter that isn't ASCII.
    private static final Pattern URL = Pattern.compile("https?://(?:[^/?#@]*@)?(\\[[^\\]]+]|[^/?#:\\s]+?)\\.?(?:[:/?#].*)?",
            Pattern.DOTALL);
    private static final Pattern BARE_NAME = Pattern.compile("(localhost|[a-z0-9-]+(?:\\.[a-z0-9-]+)+)\\.?(?::\\d{1,5})?");
    private static final Pattern DOMAIN = Pattern.compile("[^.]+\\.[^.\\d]+$");

    // Top-level domains that hardly stand at the end of anything but a host's name.
    private static final Set<String> TOP_LEVEL = Set.of("com", "org", "net", "edu", "gov", "io", "ca", "fr", "uk", "us", "eu", "de", "dev",
            "cloud", "example", "test", "local", "internal");

    // Whoever made the token wrote them: they may be longer than any address, and than any name (RFC 1035, section 2.3.4).
    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 260;

    static ClaimedHosts of(TokenClaims claims, ServerAddress server) {
        List<String> audience = claims.audience().stream().flatMap(claim -> host(claim, server)).toList();
        boolean isForServer = audience.stream().anyMatch(host -> isSame(host, server));
        Optional<String> issuer = claims.issuer().stream().flatMap(claim -> host(claim, server)).findFirst();
        return new ClaimedHosts(isForServer, audience.stream().findFirst().filter(_ -> !isForServer),
                issuer.filter(host -> !isSame(host, server)));
    }

    private static Stream<String> host(String claim, ServerAddress server) {
        String name = claim.strip().toLowerCase(Locale.ROOT);
        if (name.length() > LONGEST) {
            return Stream.empty();
        }
        Matcher bare = BARE_NAME.matcher(name.length() > LONGEST_NAME ? "" : name);
        if (bare.matches()) {
            return Stream.of(bare.group(1)).filter(host -> isHost(host, server.host()));
        }
        Matcher url = URL.matcher(name);
        return url.matches() ? Stream.of(url.group(1)) : Stream.empty();
    }

    // Without a scheme, "tether.api" may be anything, "com.acme.app" is a name written backwards, and the server's own domain is whoever runs it.
    private static boolean isHost(String name, String server) {
        if ("localhost".equals(name) || isInDomainOf(server, name)) {
            return true;
        }
        String first = name.substring(0, name.indexOf('.'));
        String last = name.substring(name.lastIndexOf('.') + 1);
        return TOP_LEVEL.contains(last) && !TOP_LEVEL.contains(first) && !server.endsWith("." + name);
    }

    // Beside the server in its own domain, any name is a host.
    private static boolean isInDomainOf(String server, String name) {
        Matcher domain = DOMAIN.matcher(server);
        return domain.find() && name.endsWith("." + domain.group());
    }

    // A name may be written with its own letters (RFC 5890), and with a full stop at its end; an address of IPv6 in many ways (RFC 5952).
    private static String canonical(String host) {
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        try {
            if (name.startsWith("[") && name.endsWith("]")) {
                return InetAddress.ofLiteral(name.substring(1, name.length() - 1)).getHostAddress();
            }
            return IDN.toASCII(name);
        } catch (IllegalArgumentException _) {
            return name;
        }
    }

    // This machine has many names.
    private static boolean isSame(String host, ServerAddress server) {
        return canonical(host).equals(canonical(server.host())) || (server.isLoopback()
                && ServerAddress.parse("https://" + host) instanceof ServerAddress.Parsed.Valid(var named) && named.isLoopback());
    }
}
