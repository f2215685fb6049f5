package ca.tetherai.profileviewer.token.paste;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off a text what is around all of it, and says nothing of what it is. */
final class Envelope {
    // Markdown's, and Jira's.
    private static final Pattern FENCE = Pattern.compile("(```)\\w*\\s(.*)```|\\{(noformat|code)[^{}\\n]{0,60}}(.*)\\{\\3}",
            Pattern.DOTALL);
    // What is wrapped deeper was made for the purpose.
    private static final int MOST_TURNS = 16;
    private static final Pattern ESCAPED_NAME = Pattern.compile("\\\\\"\\s*:\\s*\\\\\"");
    private static final Pattern PLAIN_QUOTE = Pattern.compile("(?<!\\\\)\"");
    private static final Pattern QUOTED_NAME = Pattern.compile("([\"'])[\\w-]{1,60}\\1\\s*[:=,]");

    private Envelope() {
    }

    /** What is in a fence of Markdown, in quotation marks or angle brackets, or escaped as one string. */
    static MarkedText opened(MarkedText given) {
        MarkedText text = given;
        int length = text.length() + 1;
        for (int turn = 0; turn < MOST_TURNS && text.length() < length; turn++) {
            length = text.length();
            text = trimmed(text);
            text = withoutFence(text);
            text = unescaped(text);
            text = withoutQuotes(text);
        }
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

    /** A text out of a fence of Markdown or Jira, whatever language that names. */
    static MarkedText withoutFence(MarkedText given) {
        MarkedText text = trimmed(given);
        Matcher fence = FENCE.matcher(text.text());
        if (!fence.matches()) {
            return given;
        }
        int content = fence.group(1) == null ? 4 : 2;
        return trimmed(text.part(fence.start(content), fence.end(content)));
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
        var plain = new MarkedText.Builder(text);
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) != '\\' || at + 1 == text.length() || text.charAt(at + 1) != '"') {
                plain.add(text.charAt(at), text, at);
            }
        }
        return plain.build();
    }

    private static MarkedText withoutQuotes(MarkedText text) {
        int end = text.length() - 1;
        int kind = text.length() < 2 ? -1 : "\"'`<“‘«(„".indexOf(text.charAt(0));
        // The first and the last of several texts in quotation marks are no pair.
        if (kind >= 0 && text.charAt(end) == "\"'`>”’»)“".charAt(kind) && !QUOTED_NAME.matcher(text.text()).lookingAt()) {
            return text.part(1, end);
        }
        int separators = text.length();
        while (separators > 1 && ",;".indexOf(text.charAt(separators - 1)) >= 0) {
            separators--;
        }
        return text.part(0, separators);
    }
}
