package ca.tetherai.profileviewer.fetch.network;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an HTTP proxy listens.
 *
 * @param host its name or address; an IPv6 address without brackets
 * @param port from 1 to 65535
 */
public record ProxyAddress(String host, int port) {

    private static final Pattern WRITTEN = Pattern.compile("(?:\\[([0-9A-Fa-f:.]+)]|([^\\s:/@\\[\\]]+)):([1-9]\\d{0,4})");
    private static final int LAST_PORT = 65_535;

    /** Reads what {@link #toString()} writes; empty where it is anything else. */
    public static Optional<ProxyAddress> parse(String text) {
        var parts = WRITTEN.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(3)) > LAST_PORT) {
            return Optional.empty();
        }
        return Optional.of(new ProxyAddress(Objects.requireNonNullElse(parts.group(1), parts.group(2)), Integer.parseInt(parts.group(3))));
    }

    /** {@code host:port}, as people and settings write it. */
    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
