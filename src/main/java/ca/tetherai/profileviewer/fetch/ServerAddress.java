package ca.tetherai.profileviewer.fetch;

import ca.tetherai.profileviewer.text.Trimming;
import ca.tetherai.profileviewer.token.AccessToken;
import ca.tetherai.profileviewer.token.JwtLook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The base address of a Tether API: an http(s) URL without user info, query and fragment, with a path prefix or without. Its text form has
 * no trailing slash and no port that goes without saying. Nothing that looks like a token is in it: addresses are shown, offered and kept.
 */
public final class ServerAddress {
    private static final String PROFILE_PATH = "/api/user/profile";
    private static final Map<String, Integer> DEFAULT_PORTS = Map.of("http", 80, "https", 443);
    private static final int LAST_PORT = 65_535;
    private static final Pattern TRAILING_SLASHES = Pattern.compile("/+$");
    // Part of a path that begins as a JWT and has its dots; or that is longer than anybody names a path prefix, but not than a token.
    private static final Pattern TOKEN_IN_PATH = Pattern.compile("/(?:eyJ[^/.]*\\.[^/.]*\\.|[^/]{101})");
    private static final Pattern LITERAL = Pattern.compile("\\[.*]|\\d+\\.\\d+\\.\\d+\\.\\d+");

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
        String trimmed = Trimming.trim(text, ServerAddress::comesAlong, ServerAddress::comesAlong);
        if (trimmed.isEmpty()) {
            return refused(FailureCode.SERVER_MISSING);
        }
        if (JwtLook.isIn(trimmed)) {
            return new Parsed.Refused(Failure.tokenInAddress());
        }
        try {
            return parse(new URI(trimmed));
        } catch (URISyntaxException _) {
            return refused(FailureCode.SERVER_INVALID);
        }
    }

    // When an address is copied from a page or a mail: blanks of any kind, also those that can't be seen.
    private static boolean comesAlong(int character) {
        return Trimming.isBlank(character) || Character.getType(character) == Character.FORMAT;
    }

    private static Parsed parse(URI uri) throws URISyntaxException {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        Integer defaultPort = DEFAULT_PORTS.get(scheme);
        if (defaultPort == null || uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawQuery() != null
                || uri.getRawFragment() != null || uri.getPort() == 0 || uri.getPort() > LAST_PORT) {
            return refused(FailureCode.SERVER_INVALID);
        }
        if (TOKEN_IN_PATH.matcher(uri.getRawPath()).find()) {
            return new Parsed.Refused(Failure.tokenInAddress());
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        if (scheme.equals("http") && !isThisMachine(host)) {
            return refused(FailureCode.SERVER_INSECURE, host);
        }
        String port = uri.getPort() < 0 || uri.getPort() == defaultPort ? "" : ":" + uri.getPort();
        String path = TRAILING_SLASHES.matcher(uri.getRawPath()).replaceAll("");
        return new Parsed.Valid(new ServerAddress(URI.create(new URI(scheme + "://" + host + port + path).toASCIIString())));
    }

    private static Parsed refused(FailureCode code, Object... arguments) {
        return new Parsed.Refused(Failure.notAsked(code, arguments));
    }

    // No look-up: a name that resolves to a loopback address today may resolve elsewhere tomorrow. That goes for names under ".localhost"
    // too, which many systems ask the network for (RFC 6761, section 6.3, is advice).
    private static boolean isThisMachine(String host) {
        if (host.equals("localhost")) {
            return true;
        }
        try {
            return LITERAL.matcher(host).matches() && InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            // Only looks like an address.
            return false;
        }
    }

    /** Whether this token is in the address, as it is or percent-encoded. */
    public boolean holds(AccessToken token) {
        return token.isIn(base.toString()) || token.isIn(base.getPath());
    }

    /** The same host and path by https, on this port, or on the usual one where it is below zero; empty for a port that can't be. */
    public Optional<ServerAddress> byHttps(int port) {
        String text = "https://" + host() + (port < 0 ? "" : ":" + port) + base.getRawPath();
        return parse(text) instanceof Parsed.Valid(var address) ? Optional.of(address) : Optional.empty();
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
