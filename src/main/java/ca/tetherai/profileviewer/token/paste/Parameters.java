package ca.tetherai.profileviewer.token.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parameters of a URL's query and fragment, of a form, and of a line of cookies. */
final class Parameters {
    private static final Pattern URL = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("(?:https?://.*|(?:[a-z][a-z0-9+.-]*://|[/?#])\\S*=\\S*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    // The first letters of names may be cut off where somebody began to copy.
    private static final Pattern PARAMETER = Pattern.compile("[\\w.-]+=[^\\s&]*");
    private static final Pattern COOKIE_NAME = Pattern.compile("\\s*(?:set-)?cookie:", Pattern.CASE_INSENSITIVE);
    private static final Pattern COOKIE_SEPARATOR = Pattern.compile("[;\r\n]");
    private static final Pattern FIRST_COOKIE = Pattern.compile("(?:(?:set-)?cookie:\\s*)?[\\w.-]+=[^;]*;", Pattern.CASE_INSENSITIVE);
    private static final Pattern COOKIE = Pattern.compile("\\s*(?:(?:set-)?cookie:\\s*)?[^\\s=]*\\s*(?:=.*)?", Pattern.CASE_INSENSITIVE);

    private static final String SCHEME = "bearer+";

    private Parameters() {
    }

    static boolean isUrl(MarkedText text) {
        return URL.matcher(text.text()).lookingAt();
    }

    /** Whether the text is a URL of any scheme, or a piece of one from its path, query or fragment on. */
    static boolean isLink(MarkedText text) {
        return LINK.matcher(text.text()).matches();
    }

    static boolean isForm(MarkedText text) {
        // Part by part: a pattern for all of them would go as deep as they are many.
        return text.text().indexOf('&') > 0
                && Pattern.compile("&").splitAsStream(text.text()).allMatch(part -> PARAMETER.matcher(part).matches());
    }

    static boolean isCookies(MarkedText text) {
        return FIRST_COOKIE.matcher(text.text()).lookingAt()
                && COOKIE_SEPARATOR.splitAsStream(text.text()).allMatch(part -> COOKIE.matcher(part).matches());
    }

    /** Those of a URL, query and fragment, or of a form. A plus sign is one: it can be in a token, where a blank can't. */
    static List<NamedValue> ofUrl(MarkedText text) {
        return split(text, Pattern.compile("[?#&;]"));
    }

    /** Those of lines of cookies, with the header's name or without (RFC 6265, section 4). */
    static List<NamedValue> ofCookies(MarkedText text) {
        return split(text, COOKIE_SEPARATOR);
    }

    private static List<NamedValue> split(MarkedText text, Pattern separators) {
        var found = new ArrayList<NamedValue>();
        Matcher separator = separators.matcher(text.text());
        int from = 0;
        while (from < text.length()) {
            int to = separator.find(from) ? separator.start() : text.length();
            MarkedText parameter = withoutName(text.part(from, to));
            int equals = parameter.text().indexOf('=');
            if (equals > 0) {
                NamedValue raw = NamedValue.of(parameter, equals);
                found.add(new NamedValue(raw.name(), withoutScheme(decoded(raw.value())), false));
            }
            from = to + 1;
        }
        return found;
    }

    private static MarkedText withoutName(MarkedText parameter) {
        Matcher name = COOKIE_NAME.matcher(parameter.text());
        return name.lookingAt() ? parameter.from(name.end()) : parameter;
    }

    // "Bearer+…": a blank as forms write it.
    private static MarkedText withoutScheme(MarkedText value) {
        return value.startsWithIgnoringCase(0, SCHEME) ? value.from(SCHEME.length()) : value;
    }

    // Percent-encoding (RFC 3986, section 2.1), as far as tokens need it: of ASCII.
    private static MarkedText decoded(MarkedText value) {
        var decoded = new MarkedText.Builder();
        int at = 0;
        while (at < value.length()) {
            int code = value.charAt(at) == '%' ? Escapes.hex(value, at + 1, 2) : -1;
            boolean plain = code < 0 || code > 0x7F;
            decoded.add(plain ? value.charAt(at) : code, value, at);
            at += plain ? 1 : 3;
        }
        return decoded.build();
    }
}
