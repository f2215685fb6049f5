package ca.tetherai.profileviewer.token.paste;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server that a text names for a token. Nobody has looked yet whether it is one. */
final class MentionedServer {
    private static final Pattern ORIGIN = Pattern.compile("(https?://[^/?#\\s\"'<>]+)([^?#\\s\"'<>]*)", Pattern.CASE_INSENSITIVE);
    // What comes before the API's own paths is part of the server's address.
    private static final Pattern API = Pattern.compile("(.*?)/api(?:/.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern THIS_MACHINE = Pattern.compile("(?:localhost|127(?:\\.\\d{1,3}){3}|\\[::1])(?![\\w.-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile("(?:localhost|[\\w-]+(?:\\.[\\w-]+){0,8}\\.[a-z]{2,63})(?::\\d{1,5})?(?:/\\S*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_THE_CLEAR = Pattern.compile("http://(.+?)(?::80)?(/.*)?", Pattern.CASE_INSENSITIVE);
    // What a sentence has after an address.
    private static final Pattern PUNCTUATION = Pattern.compile("[.,;:!?)]+$");

    private MentionedServer() {
    }

    /** The server of an address that a command asks: all before the API's paths; of another path, nothing. */
    static Optional<String> ofRequest(String url) {
        return address(url, false);
    }

    /** The server that a value is the address of, whole: a sign-in answer names its API so. */
    static Optional<String> ofAnswer(String address) {
        return address(BARE.matcher(address).matches() ? withScheme(address) : address, true);
    }

    /** An address without its scheme, with the one that a token may be sent by: to other machines encrypted only. */
    static String withScheme(String address) {
        return (THIS_MACHINE.matcher(address).lookingAt() ? "http://" : "https://") + address;
    }

    private static Optional<String> address(String url, boolean whole) {
        Matcher matcher = ORIGIN.matcher(url);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Matcher api = API.matcher(matcher.group(2));
        String prefix = api.matches() ? api.group(1) : whole ? matcher.group(2) : "";
        return Optional.of(encrypted(PUNCTUATION.matcher(matcher.group(1) + prefix).replaceFirst("")));
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
