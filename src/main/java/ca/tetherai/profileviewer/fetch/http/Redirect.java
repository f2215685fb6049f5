package ca.tetherai.profileviewer.fetch.http;

import ca.tetherai.profileviewer.fetch.ServerAddress;

import java.net.URI;
import java.util.Optional;

/** Where a redirect leads (RFC 9110, section 10.2.2). It is told, never followed: the token would go along. */
final class Redirect {
    private final ServerAddress from;
    private final Optional<URI> target;

    /** {@code location} is the header as it came, or blank. */
    Redirect(ServerAddress from, String location) {
        this.from = from;
        target = target(from, location);
    }

    private static Optional<URI> target(ServerAddress from, String location) {
        try {
            return location.isBlank()
                    ? Optional.empty()
                    : Optional.of(from.profileUri().resolve(location.strip())).filter(uri -> uri.getHost() != null);
        } catch (IllegalArgumentException _) {
            // A location that is no URI names nobody.
            return Optional.empty();
        }
    }

    /** The target's host, with its port where the target names one; empty where it names no host. */
    String hostAndPort() {
        return target.map(uri -> uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort()).orElse("");
    }

    /** The server's address by https, where nothing else than that is meant: the same host and the same path, on whatever port. */
    Optional<ServerAddress> onlyByHttps() {
        URI asked = from.profileUri();
        return target.filter(_ -> !from.isSecure())
                .filter(uri -> "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost().equalsIgnoreCase(asked.getHost()))
                .filter(uri -> asked.getRawPath().equals(uri.getRawPath()) && uri.getRawQuery() == null && uri.getRawFragment() == null
                        && uri.getRawUserInfo() == null)
                .flatMap(uri -> from.byHttps(uri.getPort()));
    }
}
