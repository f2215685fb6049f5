package ca.tetherai.profileviewer.fetch.network;

import ca.tetherai.profileviewer.fetch.ServerAddress;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * {@code NO_PROXY}: which servers are asked without a proxy, by the convention that curl set: host names with all that ends in them,
 * addresses, each with a port or without, separated by commas or white space; {@code *} for all.
 */
final class ProxyExceptions {
    private static final int HTTPS_PORT = 443;

    private final String listed;

    ProxyExceptions(String listed) {
        this.listed = listed;
    }

    boolean has(ServerAddress server) {
        String host = bare(server.host().toLowerCase(Locale.ROOT));
        int port = server.profileUri().getPort() < 0 ? HTTPS_PORT : server.profileUri().getPort();
        return Pattern.compile("[,\\s]+")
                .splitAsStream(listed.toLowerCase(Locale.ROOT))
                .anyMatch(entry -> matches(entry, host, port));
    }

    private static boolean matches(String entry, String host, int port) {
        if (entry.equals("*")) {
            return true;
        }
        boolean portNamed = entry.matches("(\\[.*]|[^:]*):\\d{1,5}");
        String name = portNamed ? entry.substring(0, entry.lastIndexOf(':')) : entry;
        if (portNamed && Integer.parseInt(entry.substring(entry.lastIndexOf(':') + 1)) != port) {
            return false;
        }
        String suffix = bare(name.startsWith("*.") ? name.substring(2) : name.startsWith(".") ? name.substring(1) : name);
        return !suffix.isEmpty() && (host.equals(suffix) || host.endsWith("." + suffix));
    }

    private static String bare(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }
}
