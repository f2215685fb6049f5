package ca.tetherai.profileviewer.token.paste;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server that a text names beside the token. Nobody has looked yet whether it is one. */
final class NamedServer {
    private static final Pattern ORIGIN = Pattern.compile("(https?://[^/?#\\s\"'<>]+)([^?#\\s\"'<>]*)", Pattern.CASE_INSENSITIVE);
    // What comes before the API's own paths is part of the server's address.
    private static final Pattern API = Pattern.compile("(.*?)/api(?:/.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern REQUEST_LINE = Pattern.compile("^[ \\t>]*[A-Z]{3,7}[ \\t]+(https?://\\S+)", Pattern.MULTILINE);
    private static final Pattern HOST = Pattern.compile("^[ \\t>]*(?:host|:authority)[ \\t]*:\\s*([\\w.\\[\\]:-]+)",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final Pattern THIS_MACHINE = Pattern.compile("(?:localhost|127(?:\\.\\d{1,3}){3}|\\[::1])(?![\\w.-])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BARE = Pattern.compile("(?:localhost|[\\w-]+(?:\\.[\\w-]+){0,8}\\.[a-z]{2,63})(?::\\d{1,5})?(?:/\\S*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_THE_CLEAR = Pattern.compile("http://(.+?)(?::80)?(/.*)?", Pattern.CASE_INSENSITIVE);

    private NamedServer() {
    }

    /** The server of an address that a command asks: all before the API's paths; of another path, nothing. */
    static Optional<String> ofRequest(String url) {
        return address(url, false);
    }

    /** The server that a sign-in answer names under a name for that. */
    static Optional<String> in(List<NamedValue> values) {
        return values.stream()
                .filter(value -> Names.isOfAServer(value.name()))
                .flatMap(value -> ofAnswer(value.value().text().strip()).stream())
                .findFirst();
    }

    /** The server of a block of headers: of its request line, or its {@code Host} (RFC 9112, section 3.2). */
    static Optional<String> ofHeaders(MarkedText text) {
        Matcher request = REQUEST_LINE.matcher(text.text());
        if (request.find()) {
            return ofRequest(request.group(1));
        }
        Matcher host = HOST.matcher(text.text());
        return host.find() ? Optional.of(withScheme(host.group(1))) : Optional.empty();
    }

    /** An address without its scheme, with the one that a token may be sent by: to other machines encrypted only. */
    static String withScheme(String address) {
        return (THIS_MACHINE.matcher(address).lookingAt() ? "http://" : "https://") + address;
    }

    /** The server that an HTTP archive is of, where it is of one only. */
    static Optional<String> ofArchive(List<NamedValue> values) {
        List<String> asked = values.stream()
                .filter(value -> value.name().equals("url"))
                .flatMap(value -> ofRequest(value.value().text()).stream())
                .distinct()
                .toList();
        return asked.stream().findFirst().filter(_ -> asked.size() == 1);
    }

    /** The server of the address that a program asks. */
    static Optional<String> ofProgram(List<NamedValue> values) {
        return in(values).or(() -> values.stream()
                .filter(value -> Names.isOfAnAddress(value.name()))
                .flatMap(value -> ofRequest(value.value().text()).stream())
                .findFirst());
    }

    private static Optional<String> ofAnswer(String address) {
        return address(BARE.matcher(address).matches() ? withScheme(address) : address, true);
    }

    private static Optional<String> address(String url, boolean whole) {
        Matcher matcher = ORIGIN.matcher(url);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Matcher api = API.matcher(matcher.group(2));
        String prefix = api.matches() ? api.group(1) : whole ? matcher.group(2) : "";
        return Optional.of(encrypted(matcher.group(1) + prefix));
    }

    // A token may go to another machine encrypted only, whatever it was sent by before.
    private static String encrypted(String address) {
        Matcher clear = IN_THE_CLEAR.matcher(address);
        if (!clear.matches() || THIS_MACHINE.matcher(clear.group(1)).lookingAt()) {
            return address;
        }
        return "https://" + clear.group(1) + Objects.requireNonNullElse(clear.group(2), "");
    }
}
