package ca.tetherai.profileviewer.token.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parameters of a URL's query and fragment, of a form, and of a line of cookies. */
final class Parameters {
    private static final Pattern URL = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);
    // Up to what can't be in one, or is around it in Markdown and sentences. The first characters may be cut off where somebody began to copy.
    private static final Pattern LINK = Pattern.compile(
            "(?:\\b[a-z][a-z0-9+.-]{0,30}://|(?<![^\\s\"'`<(\\[])[/?#](?!/))[^\\s\"'`<>|{}()\\[\\]\\\\^“”]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROW = Pattern.compile("^[ \\t]*+([\\w-]++)\\t++((?=\\S*\\d)\\S{8,})", Pattern.MULTILINE);
    // The first letters of names may be cut off where somebody began to copy.
    private static final Set<String> AROUND = Set.of("<", "(", "[", "\"", "'", "`", "“");
    private static final Pattern TRUNCATED = Pattern.compile("<(?!/|br|a\\b|https?:)[a-z]+>");
    private static final Pattern AND = Pattern.compile("&");
    // In characters: what is shorter may be a word, a date, a ticket's number.
    private static final int SHORTEST_REST = 16;
    private static final Pattern PARAMETER = Pattern.compile("[\\w.-]+=[^\\s&]*");
    private static final Pattern COOKIE_NAME = Pattern.compile("\\s*(?:set-)?cookie:", Pattern.CASE_INSENSITIVE);
    private static final Pattern COOKIE_SEPARATOR = Pattern.compile("[;\r\n]");
    // A line that begins with no name goes on with the value.
    private static final Pattern END_OF_COOKIE = Pattern
            .compile(";|\\r?\\n(?=[ \\t]*(?:(?:set-)?cookie:|[^\\s=;]{1,60}=(?!=|[ \\t]*(?:[;\\r\\n]|$))"
                    + "|(?-i:" + Glyphs.WORD + ")[ \\t]*(?:[\\r\\n]|$)))", Pattern.CASE_INSENSITIVE);
    private static final Pattern END_OF_PARAMETER = Pattern.compile("[?#&;]");
    private static final Pattern FIRST_COOKIE = Pattern.compile("(?:(?:set-)?cookie:\\s*)?[\\w.-]+=[^;]*;", Pattern.CASE_INSENSITIVE);
    private static final Pattern COOKIE = Pattern.compile("\\s*+(?:(?:set-)?cookie:\\s*+)?+[^\\s=]*+\\s*+(?:=.*)?+",
            Pattern.CASE_INSENSITIVE);

    private static final String SCHEME = "bearer+";

    private Parameters() {
    }

    static boolean isUrl(MarkedText text) {
        return URL.matcher(text.text()).lookingAt();
    }

    /** Whether the text begins with a URL of any scheme, or with a piece of one from its path, query or fragment on. */
    static boolean isLink(MarkedText text) {
        return LINK.matcher(text.text()).lookingAt();
    }

    /** Those of all URLs in a text. */
    static List<NamedValue> ofLinks(MarkedText text) {
        var found = new ArrayList<NamedValue>();
        Matcher link = LINK.matcher(text.text());
        int from = 0;
        while (link.find(from)) {
            boolean within = AROUND.contains(text.part(link.start(), link.end()).before(1));
            int end = endOfLink(text.text(), within ? link.end() : afterDamage(text.text(), link.end()));
            // In a sentence, the full stop at its end is the sentence's.
            int stops = (link.start() > 0 || end < text.length()) && text.charAt(end - 1) == '.' ? 1 : 0;
            found.addAll(ofUrl(text.part(link.start(), end - stops)));
            from = end;
        }
        return found;
    }

    // What ends a link elsewhere may have got into it: it goes on up to a blank, so that it is refused. Not where it ends a tag, or Slack's link.
    private static int afterDamage(String text, int end) {
        boolean opens = end < text.length()
                && ("|[({".indexOf(text.charAt(end)) >= 0 || TRUNCATED.matcher(text).region(end, text.length()).lookingAt());
        int after = end;
        while (opens && after < text.length() && !Glyphs.isSpace(text.charAt(after))) {
            after++;
        }
        return after;
    }

    // A mail breaks long lines, and goes on where the next begins.
    private static int endOfLink(String text, int firstEnd) {
        int end = firstEnd;
        if (end == text.length() || !Glyphs.isLineBreak(text.charAt(end))) {
            return end;
        }
        int lineStart = end;
        while (lineStart > 0 && !Glyphs.isLineBreak(text.charAt(lineStart - 1))) {
            lineStart--;
        }
        while (end < text.length() && Glyphs.isLineBreak(text.charAt(end))
                && (end - lineStart >= Glyphs.SHORTEST_FULL_LINE || text.charAt(end - 1) == '=')) {
            int next = end;
            while (next < text.length() && Glyphs.isLineBreak(text.charAt(next))) {
                next++;
            }
            int nextEnd = next;
            while (nextEnd < text.length() && (Glyphs.isOfAToken(text.charAt(nextEnd)) || "=&%".indexOf(text.charAt(nextEnd)) >= 0)) {
                nextEnd++;
            }
            boolean wholeLine = nextEnd - next >= SHORTEST_REST
                    && (nextEnd == text.length() || Glyphs.isLineBreak(text.charAt(nextEnd)));
            if (!wholeLine) {
                return end;
            }
            lineStart = next;
            end = nextEnd;
        }
        return end;
    }

    static boolean isForm(MarkedText text) {
        // Part by part: a pattern for all of them would go as deep as they are many.
        return text.text().contains("&")
                && AND.splitAsStream(text.text()).allMatch(part -> PARAMETER.matcher(part).matches());
    }

    static boolean isCookies(MarkedText text) {
        return FIRST_COOKIE.matcher(text.text()).lookingAt()
                && COOKIE_SEPARATOR.splitAsStream(text.text()).allMatch(part -> COOKIE.matcher(part).matches());
    }

    /** Those of a URL, query and fragment, or of a form. A plus sign is one: it can be in a token, where a blank can't. */
    static List<NamedValue> ofUrl(MarkedText text) {
        return split(text, END_OF_PARAMETER);
    }

    /** The rows of a browser's table of cookies or of its storage. */
    static List<NamedValue> ofRows(MarkedText text) {
        return ROW.matcher(text.text()).results().map(row -> new NamedValue(row.group(1), text.part(row.start(2), row.end(2)))).toList();
    }

    /** Those of lines of cookies, with the header's name or without (RFC 6265, section 4). */
    static List<NamedValue> ofCookies(MarkedText text) {
        return split(text, END_OF_COOKIE).stream().map(Parameters::withoutHeader).toList();
    }

    private static List<NamedValue> split(MarkedText text, Pattern separators) {
        var found = new ArrayList<NamedValue>();
        Matcher separator = separators.matcher(text.text());
        int from = 0;
        while (from < text.length()) {
            int to = separator.find(from) ? separator.start() : text.length();
            MarkedText parameter = text.part(from, to);
            int equals = parameter.text().indexOf('=');
            if (equals > 0) {
                NamedValue raw = NamedValue.of(parameter, equals);
                found.add(new NamedValue(raw.name(), withoutScheme(decoded(raw.value()))));
            }
            from = to < text.length() ? separator.end() : to;
        }
        return found;
    }

    private static NamedValue withoutHeader(NamedValue cookie) {
        Matcher header = COOKIE_NAME.matcher(cookie.name());
        return header.lookingAt() ? new NamedValue(cookie.name().substring(header.end()), cookie.value()) : cookie;
    }

    // "Bearer+…": a blank as forms write it.
    private static MarkedText withoutScheme(MarkedText value) {
        return value.startsWithIgnoringCase(0, SCHEME) ? value.from(SCHEME.length()) : value;
    }

    // Percent-encoding (RFC 3986, section 2.1), as far as tokens need it: of ASCII.
    private static MarkedText decoded(MarkedText value) {
        var decoded = new MarkedText.Builder(value);
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
