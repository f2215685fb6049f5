package ca.tetherai.profileviewer.meaning;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads web addresses, by what a browser would open. Another scheme, or none, is no web address: it is shown, and nothing opens.
 *
 * <p>A user in front of the host is legal and kept, "https://acme.example@evil.example/": the target is exact, so that whoever shows it shows evil.example.
 */
final class WebAddress {
    private static final String IN_USER = "!$&'()*+,;=:%@";
    private static final String IN_PATH = "!$&'()*+,;=:@/?%";

    /** Where an address has its host. */
    private record Parts(String scheme, String user, String host, String port, String rest) {}

    private WebAddress() {
    }

    /** What a text is as a web address: {@link Meaning.Web}, {@link Meaning.Invalid}, or nothing where that is not certain. */
    static Meaning read(String text) {
        // Browsers take a backslash for a slash, and end the host there.
        Optional<Parts> parts = text.indexOf('\\') < 0 && Visible.all(text) ? parts(text) : Optional.empty();
        if (parts.filter(WebAddress::isUncertain).isPresent()) {
            return new Meaning.None();
        }
        return parts.flatMap(WebAddress::target).<Meaning>map(Meaning.Web::new).orElseGet(Meaning.Invalid::new);
    }

    /** Whether a text begins as a web address does, and has no blanks within. */
    static boolean isWrittenAsOne(String text) {
        int start = afterScheme(text);
        return start >= 0 && start < text.length() && text.chars().noneMatch(Character::isWhitespace);
    }

    private static Optional<Parts> parts(String text) {
        int start = afterScheme(text);
        if (start < 0) {
            return Optional.empty();
        }
        int end = IntStream.range(start, text.length()).filter(i -> "/?#".indexOf(text.charAt(i)) >= 0).findFirst().orElse(text.length());
        int user = text.substring(start, end).indexOf('@') + 1;
        String address = text.substring(start + user, end);
        int port = address.indexOf(':', Math.max(0, address.indexOf(']')));
        int hostEnd = port < 0 ? address.length() : port;
        return Optional.of(new Parts(text.substring(0, start), text.substring(start, start + user), address.substring(0, hostEnd),
                address.substring(hostEnd), text.substring(end)));
    }

    private static int afterScheme(String text) {
        if (text.regionMatches(true, 0, "https://", 0, 8)) {
            return 8;
        }
        return text.regionMatches(true, 0, "http://", 0, 7) ? 7 : -1;
    }

    // Nothing opens that isn't the host which is shown. The DNS knows names with underscores and browsers open them, but no host may have one, and the JDK sees none there.
    private static boolean isUncertain(Parts parts) {
        return HostName.meansTwoHosts(parts.host)
                || host(parts.host).filter(NumberedHost::isDisguised).isPresent()
                || (parts.host.indexOf('_') >= 0 && HostName.ascii(parts.host.replace('_', 'x')).isPresent());
    }

    private static Optional<URI> target(Parts parts) {
        return host(parts.host).filter(host -> isPort(parts.port) && !NumberedHost.isUnusual(host)).flatMap(host -> {
            try {
                var target = new URI(parts.scheme + PercentEncoding.encode(parts.user, IN_USER) + host + parts.port + rest(parts.rest));
                return Optional.of(target).filter(uri -> uri.getHost() != null);
            } catch (URISyntaxException _) {
                return Optional.empty();
            }
        });
    }

    private static Optional<String> host(String name) {
        return name.startsWith("[") ? Optional.of(name) : HostName.ascii(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
    }

    private static boolean isPort(String port) {
        return port.isEmpty() || (port.length() <= 6 && port.chars().skip(1).allMatch(digit -> digit >= '0' && digit <= '9')
                && (port.length() == 1 || Integer.parseInt(port.substring(1)) <= 0xFFFF));
    }

    // A percent sign that encodes nothing makes the address an illegal one; all else that may not stand there is encoded, as browsers do.
    private static String rest(String text) {
        int fragment = text.indexOf('#');
        return fragment < 0
                ? PercentEncoding.encode(text, IN_PATH)
                : PercentEncoding.encode(text.substring(0, fragment), IN_PATH) + "#"
                        + PercentEncoding.encode(text.substring(fragment + 1), IN_PATH);
    }
}
