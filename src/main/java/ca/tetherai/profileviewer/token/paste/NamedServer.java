package ca.tetherai.profileviewer.token.paste;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server that a text names beside the token. Nobody has looked yet whether it is one. */
final class NamedServer {
    private static final Pattern ORIGIN = Pattern.compile("(https?://[^/?#\\s\"'<>]+)([^?#\\s\"'<>]*)", Pattern.CASE_INSENSITIVE);
    // What comes before the API's own paths is part of the server's address.
    private static final Pattern API = Pattern.compile("(.*?)/api(?:/.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

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
                .flatMap(value -> address(value.value().text().strip(), true).stream())
                .findFirst();
    }

    private static Optional<String> address(String url, boolean whole) {
        Matcher matcher = ORIGIN.matcher(url);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Matcher api = API.matcher(matcher.group(2));
        String prefix = api.matches() ? api.group(1) : whole ? matcher.group(2) : "";
        return Optional.of(matcher.group(1) + prefix);
    }
}
