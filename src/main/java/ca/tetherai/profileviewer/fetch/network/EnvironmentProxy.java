package ca.tetherai.profileviewer.fetch.network;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A proxy as environment variables name it, by the convention that curl set: {@code [http://][user:password@]host[:port][/]}. Proxies of
 * another kind (SOCKS, or HTTP over TLS) are none that Java can tunnel through.
 *
 * @param address where it listens
 * @param login the login in it
 */
record EnvironmentProxy(ProxyAddress address, Optional<ProxyLogin> login) {
    private static final int STANDARD_PORT = 80;
    private static final int LAST_PORT = 65_535;

    /** The proxy; empty where the text names none of the kind. */
    static Optional<EnvironmentProxy> parse(String text) {
        String stripped = text.strip();
        try {
            return of(new URI(stripped.contains("://") ? stripped : "http://" + stripped));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static Optional<EnvironmentProxy> of(URI uri) {
        String host = uri.getHost();
        int port = uri.getPort() < 0 ? STANDARD_PORT : uri.getPort();
        if (host == null || !"http".equals(uri.getScheme().toLowerCase(Locale.ROOT)) || port == 0 || port > LAST_PORT) {
            return Optional.empty();
        }
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return Optional.of(new EnvironmentProxy(new ProxyAddress(bare, port), Optional.ofNullable(uri.getRawUserInfo())
                .flatMap(EnvironmentProxy::login)));
    }

    private static Optional<ProxyLogin> login(String userInfo) {
        int colon = userInfo.indexOf(':');
        return colon < 0
                ? ProxyLogin.of(decoded(userInfo), "")
                : ProxyLogin.of(decoded(userInfo.substring(0, colon)), decoded(userInfo.substring(colon + 1)));
    }

    private static String decoded(String text) {
        // A plus is a plus here.
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
