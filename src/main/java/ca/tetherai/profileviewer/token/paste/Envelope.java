package ca.tetherai.profileviewer.token.paste;

import java.util.List;
import java.util.regex.Pattern;

/** Takes off a text what is around all of it, and says nothing of what it is. */
final class Envelope {
    private static final String FENCE = "```";
    private static final Pattern ESCAPED_NAME = Pattern.compile("\\\\\"\\s*:\\s*\\\\\"");
    private static final Pattern PLAIN_QUOTE = Pattern.compile("(?<!\\\\)\"");
    private static final Pattern QUOTED_NAME = Pattern.compile("([\"'])[\\w-]{1,60}\\1\\s*[:=,]");

    private Envelope() {
    }

    /** What is in a fence of Markdown, in quotation marks or angle brackets, or escaped as one string. */
    static MarkedText opened(MarkedText given) {
        MarkedText text = given;
        int length;
        do {
            length = text.length();
            text = trimmed(text);
            text = withoutFence(text);
            text = unescaped(text);
            text = withoutQuotes(text);
        } while (text.length() < length);
        return text;
    }

    private static MarkedText trimmed(MarkedText text) {
        int start = 0;
        int end = text.length();
        while (start < end && Glyphs.isBlank(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (start < end && Glyphs.isBlank(text.text().codePointBefore(end))) {
            end -= Character.charCount(text.text().codePointBefore(end));
        }
        return text.part(start, end);
    }

    /** A text out of a fence of Markdown, whatever language that names. */
    static MarkedText withoutFence(MarkedText given) {
        MarkedText text = trimmed(given);
        if (text.length() < 2 * FENCE.length() || !text.text().startsWith(FENCE) || !text.text().endsWith(FENCE)) {
            return given;
        }
        int from = FENCE.length();
        while (from < text.length() && Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        int to = text.length() - FENCE.length();
        return from < to && Glyphs.isSpace(text.charAt(from)) ? trimmed(text.part(from, to)) : given;
    }

    // All of it as one string, of JSON for instance, with its own quotation marks escaped.
    private static MarkedText unescaped(MarkedText text) {
        if (!ESCAPED_NAME.matcher(text.text()).find()) {
            return text;
        }
        List<Lexeme> lexemes = text.text().startsWith("\"") ? Lexer.lexemes(text, '\\') : List.of();
        if (lexemes.size() == 1) {
            return lexemes.getFirst().text();
        }
        return PLAIN_QUOTE.matcher(text.text()).find() ? text : withoutBackslashes(text);
    }

    // A piece of such a string.
    private static MarkedText withoutBackslashes(MarkedText text) {
        var plain = new MarkedText.Builder();
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) != '\\' || at + 1 == text.length() || text.charAt(at + 1) != '"') {
                plain.add(text.charAt(at), text, at);
            }
        }
        return plain.build();
    }

    private static MarkedText withoutQuotes(MarkedText text) {
        int end = text.length() - 1;
        int kind = text.length() < 2 ? -1 : "\"'`<“‘«(".indexOf(text.charAt(0));
        // The first and the last of several texts in quotation marks are no pair.
        if (kind >= 0 && text.charAt(end) == "\"'`>”’»)".charAt(kind) && !QUOTED_NAME.matcher(text.text()).lookingAt()) {
            return text.part(1, end);
        }
        return end > 0 && ",;".indexOf(text.charAt(end)) >= 0 ? text.part(0, end) : text;
    }
}
