package ca.tetherai.profileviewer.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The base address of a Tether API: an http(s) URL without user info, query and fragment, with a path prefix or without. Its text form has
 * no trailing slash.
 */
public final class ServerAddress {
    private static final String PROFILE_PATH = "/api/user/profile";

    private final URI base;

    private ServerAddress(URI base) {
        this.base = base;
    }

    /** What somebody's text for a server turned out to be. */
    public sealed interface Parsed {
        /** An address that may be asked. */
        record Valid(ServerAddress address) implements Parsed {}

        /** No address that may be asked, and why. */
        record Refused(Failure failure) implements Parsed {}
    }

    /** Reads an address as somebody typed it: with blanks around it, with a trailing slash or without. */
    public static Parsed parse(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return refused(FailureCode.SERVER_MISSING);
        }
        try {
            var uri = new URI(trimmed);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean http = scheme.equals("http");
            if ((!http && !scheme.equals("https")) || uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawQuery() != null
                    || uri.getRawFragment() != null || uri.getPort() == 0 || uri.getPort() > 65_535) {
                return refused(FailureCode.SERVER_INVALID);
            }
            String host = uri.getHost().toLowerCase(Locale.ROOT);
            if (http && !isThisMachine(host)) {
                return refused(FailureCode.SERVER_INSECURE, host);
            }
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return new Parsed.Valid(new ServerAddress(new URI(scheme + "://" + host + port + uri.getRawPath().replaceAll("/+$", ""))));
        } catch (URISyntaxException _) {
            return refused(FailureCode.SERVER_INVALID);
        }
    }

    private static Parsed refused(FailureCode code, Object... arguments) {
        return new Parsed.Refused(Failure.notAsked(code, arguments));
    }

    // No look-up: a name that only resolves to a loopback address today may resolve elsewhere tomorrow.
    private static boolean isThisMachine(String host) {
        if (host.equals("localhost") || host.endsWith(".localhost")) {
            return true;
        }
        boolean literal = host.startsWith("[") || host.matches("\\d+\\.\\d+\\.\\d+\\.\\d+");
        return literal && InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
    }

    /** Where the profile is. */
    public URI profileUri() {
        return URI.create(base + PROFILE_PATH);
    }

    /** The host's name or address, in lower case; an IPv6 address in brackets. */
    public String host() {
        return base.getHost();
    }

    /** The host, with its port where the address names one. */
    public String hostAndPort() {
        return base.getPort() < 0 ? host() : host() + ":" + base.getPort();
    }

    /** Whether the connection is encrypted. */
    public boolean isSecure() {
        return base.getScheme().equals("https");
    }

    /** Whether the address can only be this machine. */
    public boolean isLoopback() {
        return isThisMachine(host());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ServerAddress address && address.base.equals(base);
    }

    @Override
    public int hashCode() {
        return base.hashCode();
    }

    /** The address as a URL without a trailing slash. */
    @Override
    public String toString() {
        return base.toString();
    }
}
