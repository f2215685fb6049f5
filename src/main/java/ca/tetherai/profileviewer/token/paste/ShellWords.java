package ca.tetherai.profileviewer.token.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits a command into its words, as sh (POSIX, 2.2 Quoting, and {@code $'…'}), cmd (carets) and PowerShell (backticks) would between them.
 * Which of them it was written for is seen from its quoting. Mails' quotation marks count as the plain ones.
 */
final class ShellWords {
    private static final Pattern CMD = Pattern.compile("\\^\\s*[\\r\\n]|\\^\"");
    private static final String SINGLE = "'‘’";
    private static final String DOUBLE = "\"“”„";

    private final MarkedText text;
    private final List<MarkedText> words = new ArrayList<>();
    private MarkedText.Builder word;
    private boolean inWord;
    private int at;

    private ShellWords(MarkedText text) {
        this.text = text;
        word = new MarkedText.Builder(text);
    }

    static List<MarkedText> of(MarkedText command) {
        var split = new ShellWords(CMD.matcher(command.text()).find() ? withoutCarets(command) : command);
        while (split.at < split.text.length()) {
            split.next();
        }
        split.endWord();
        return split.words;
    }

    private static MarkedText withoutCarets(MarkedText command) {
        var plain = new MarkedText.Builder(command);
        int index = 0;
        while (index < command.length()) {
            boolean caret = command.charAt(index) == '^' && index + 1 < command.length();
            index += caret ? 1 : 0;
            boolean continued = caret && Glyphs.isSpace(command.charAt(index));
            index += continued && command.text().startsWith("\r\n", index) ? 1 : 0;
            boolean withinWord = continued && index + 1 < command.length() && Glyphs.isOfAToken(command.charAt(index + 1))
                    && command.charAt(index + 1) != '-';
            if (!withinWord) {
                plain.add(continued ? ' ' : command.charAt(index), command, index);
            }
            index++;
        }
        return plain.build();
    }

    private void next() {
        char character = text.charAt(at);
        if (Glyphs.isSpace(character)) {
            endWord();
            at++;
        } else if (endsCommand(character)) {
            at = text.length();
        } else if (character == '$' && at + 1 < text.length() && text.charAt(at + 1) == '\'') {
            at++;
            quoted(SINGLE, "\\");
        } else if (SINGLE.indexOf(character) >= 0) {
            quoted(SINGLE, "");
        } else if (DOUBLE.indexOf(character) >= 0) {
            quoted(DOUBLE, "\\`");
        } else if ("\\`".indexOf(character) >= 0) {
            escaped();
        } else {
            inWord = true;
            word.add(character, text, at);
            at++;
        }
    }

    // "|", "&&", ";" and a remark end a command; "&" and "#" may also be in an address.
    private boolean endsCommand(char character) {
        boolean beforeBlank = at + 1 == text.length() || Glyphs.isSpace(text.charAt(at + 1));
        return switch (character) {
            case '|' -> true;
            case ';' -> beforeBlank;
            case '&' -> beforeBlank || text.charAt(at + 1) == '&';
            case '#' -> !inWord;
            default -> false;
        };
    }

    private int afterLineBreak(int index) {
        return index + (text.text().startsWith("\r\n", index) ? 2 : 1);
    }

    // Before a line break it joins the lines, also with blanks between, which come along when a page is copied.
    private void escaped() {
        int next = at + 1;
        while (next < text.length() && Glyphs.isSpace(text.charAt(next)) && !Glyphs.isLineBreak(text.charAt(next))) {
            next++;
        }
        boolean lost = next > at + 1 && next < text.length() && text.charAt(next) == '-';
        if (next == text.length() || Glyphs.isLineBreak(text.charAt(next))) {
            at = next == text.length() ? next : afterLineBreak(next);
        } else if (lost) {
            // The line break after the mark was lost on the way.
            endWord();
            at = next;
        } else {
            inWord = true;
            word.add(text.charAt(at + 1), text, at + 1);
            at += 2;
        }
    }

    private void quoted(String quotes, String escapes) {
        char opening = text.charAt(at);
        at++;
        inWord = true;
        while (at < text.length() && !closes(opening, quotes)) {
            boolean escape = escapes.indexOf(text.charAt(at)) >= 0 && at + 1 < text.length();
            if (escape) {
                at = Escapes.unescape(text, at, word);
            } else {
                word.add(text.charAt(at), text, at);
                at++;
            }
        }
        at++;
    }

    private boolean closes(char opening, String quotes) {
        boolean plain = opening == '\'' || opening == '"';
        return plain ? text.charAt(at) == opening : quotes.indexOf(text.charAt(at)) >= 0;
    }

    private void endWord() {
        if (inWord) {
            words.add(word.build());
        }
        word = new MarkedText.Builder(text);
        inWord = false;
    }
}
