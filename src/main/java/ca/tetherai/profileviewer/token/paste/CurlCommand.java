package ca.tetherai.profileviewer.token.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A curl (or wget) command: its headers, cookies, parameters and body as named values, and the address it asks. */
final class CurlCommand {
    private static final Pattern BARE_HOST = Pattern.compile("(?:localhost|[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8})(?::\\d+)?/"
            + "|(?:localhost|(?:[\\w-]{1,63}\\.){1,8}[a-z]{2,24})(?::\\d+)?$(?<!\\.(?:txt|json|log|html|sh|pem|crt|key|py|js|zip|gz|out|tmp))",
            Pattern.CASE_INSENSITIVE);
    // A mail's editor makes dashes of hyphens.
    private static final String DASHES = "-–—";
    // Short options that take no value.
    private static final String FLAGS = "0123456afgGijJklLMnNOpqRsSvZ#";
    private static final String BEARER_OPTION = "oauth2-bearer";
    private static final Pattern VARIABLE = Pattern.compile("\\$[\\w{(]|%\\w+%|\\{\\{|<\\w");
    // What a mail or a sentence has around an address.
    private static final String BEFORE_ADDRESS = " <(";
    private static final String AFTER_ADDRESS = " >),.;:!?\"'`”’";

    private final int start;
    private final int end;
    private final List<NamedValue> values = new ArrayList<>();
    private Optional<String> url = Optional.empty();

    private CurlCommand(int start, int end) {
        this.start = start;
        this.end = end;
    }

    /** What the words after the command's name say, up to the end of a request: a command may make several. */
    static Optional<CurlCommand> of(List<MarkedText> words, int start, int end) {
        var command = new CurlCommand(start, end);
        command.take(words);
        // The word alone may be somebody's who writes of it.
        return command.url.isPresent() || !command.values.isEmpty() ? Optional.of(command) : Optional.empty();
    }

    /** Where in the text it begins. */
    int start() {
        return start;
    }

    /** Where its lines have ended. */
    int end() {
        return end;
    }

    /** Whether a piece of the text that it is in stands in it. */
    boolean holds(MarkedText text, MarkedText piece) {
        return text.place(start) <= piece.place(0) && piece.place(0) < text.place(end);
    }

    /** Whether its credentials are a variable's, so that their value stands elsewhere. */
    boolean takesAVariable() {
        return values.stream().anyMatch(value -> Names.isOfASecret(value.name()) && VARIABLE.matcher(value.value().text()).find());
    }

    List<NamedValue> values() {
        return values;
    }

    /** The address that it asks, as it stands there. */
    Optional<String> url() {
        return url;
    }

    private void take(List<MarkedText> words) {
        for (int index = 0; index < words.size(); index++) {
            MarkedText word = words.get(index);
            String option = option(word);
            if (option.isEmpty()) {
                address(word);
            } else {
                // "-H value", "-Hvalue", "--header value" and "--header=value".
                MarkedText next = index + 1 < words.size() ? words.get(index + 1) : word.from(word.length());
                index += take(option, word, next) ? 1 : 0;
            }
        }
    }

    // Whether the option took the next word.
    private boolean take(String option, MarkedText word, MarkedText next) {
        int equals = word.text().indexOf('=');
        // Two hyphens become one dash.
        boolean isLong = DASHES.indexOf(word.charAt(0)) > 0 || DASHES.indexOf(word.charAt(1)) >= 0;
        String name = isLong && equals > 0 ? word.text().substring(word.length() - option.length(), equals) : option;
        // "-sSH": letters without a value may stand before one that has one.
        int letter = isLong ? 0 : afterFlags(option);
        boolean attached = isLong ? equals > 0 : letter + 1 < option.length();
        MarkedText value = attached ? word.from(isLong ? equals + 1 : word.length() - option.length() + letter + 1) : next;
        String key = isLong ? name : option.substring(letter, letter + 1);
        switch (key) {
            case "H", "header" -> header(value);
            case "b", "cookie" -> values.addAll(Parameters.ofCookies(value));
            case "url" -> address(value);
            case BEARER_OPTION -> values.add(new NamedValue("authorization", value));
            case "d", "data", "data-raw", "data-binary", "data-ascii", "data-urlencode", "json", "post-data", "body-data", "F", "form" ->
                body(value);
            case "url-query" -> values.addAll(Parameters.ofUrl(value));
            default -> {
                if (!CurlOptions.takesAValue(key)) {
                    return false;
                }
            }
        }
        return !attached;
    }

    private static int afterFlags(String option) {
        int letter = 0;
        while (letter + 1 < option.length() && FLAGS.indexOf(option.charAt(letter)) >= 0) {
            letter++;
        }
        return letter;
    }

    private static String option(MarkedText word) {
        int start = 0;
        while (start < word.length() && DASHES.indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        return start == 0 ? "" : word.text().substring(start);
    }

    private void body(MarkedText body) {
        boolean form = body.text().indexOf('=') > 0 && body.text().indexOf('{') < 0;
        values.addAll(form ? Parameters.ofUrl(body) : NamedValues.in(body, '\\'));
    }

    private void header(MarkedText header) {
        int colon = header.text().indexOf(':');
        if (colon > 0 && Names.isOfCookies(header.text().substring(0, colon))) {
            values.addAll(Parameters.ofCookies(header));
        } else if (colon > 0) {
            values.add(NamedValue.of(header, colon));
        }
    }

    private void address(MarkedText given) {
        if (url.isPresent()) {
            return;
        }
        int start = 0;
        int end = given.length();
        while (start < end && BEFORE_ADDRESS.indexOf(given.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && AFTER_ADDRESS.indexOf(given.charAt(end - 1)) >= 0) {
            end--;
        }
        MarkedText word = given.part(start, end);
        if (Parameters.isUrl(word)) {
            url = Optional.of(word.text());
            values.addAll(Parameters.ofUrl(word));
        } else if (BARE_HOST.matcher(word.text()).lookingAt()) {
            url = Optional.of(MentionedServer.withScheme(word.text()));
        }
    }
}
