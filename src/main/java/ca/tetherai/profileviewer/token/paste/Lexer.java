package ca.tetherai.profileviewer.token.paste;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes notation apart that is like JSON, JavaScript, PowerShell, YAML or a file of variables, without minding its grammar: what is pasted is
 * often a piece, and often broken. Never throws, and goes over the text once.
 */
final class Lexer {
    private static final String SIGNS = ":=,;{}[]()@>";
    private static final String QUOTES = "\"'`“”‘’„";
    private static final String CLOSING = "\"'`””’’“";
    // Right behind a letter, and marks that only close there. The plain apostrophe is part of the word then.
    private static final String APOSTROPHES = "’”";
    // Within a word, as it is in tokens and addresses.
    private static final String ALSO_IN_WORDS = ":=@";

    private final MarkedText text;
    private final char escape;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int at;

    private Lexer(MarkedText text, char escape) {
        this.text = text;
        this.escape = escape;
    }

    /** The pieces of a text in which {@code escape} takes a quotation mark its meaning: a backslash, PowerShell's backtick. */
    static List<Lexeme> lexemes(MarkedText text, char escape) {
        var lexer = new Lexer(text, escape);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return lexer.lexemes;
    }

    private void next() {
        int character = text.codePointAt(at);
        if (Glyphs.isBlank(character)) {
            at += Character.charCount(character);
        } else if (opensString()) {
            string(CLOSING.charAt(QUOTES.indexOf(text.charAt(at))));
        } else if (SIGNS.indexOf(text.charAt(at)) >= 0) {
            add(Lexeme.Kind.SIGN, at, at + 1);
            at++;
        } else {
            word();
        }
    }

    private boolean opensString() {
        boolean apostrophe = APOSTROPHES.indexOf(text.charAt(at)) >= 0 && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        return QUOTES.indexOf(text.charAt(at)) >= 0 && text.charAt(at) != escape && !apostrophe;
    }

    private void add(Lexeme.Kind kind, int start, int end) {
        lexemes.add(new Lexeme(kind, text.part(start, end), start, end));
    }

    private void string(char closing) {
        int start = at;
        var content = new MarkedText.Builder(text);
        at++;
        while (at < text.length() && text.charAt(at) != closing) {
            boolean escaped = text.charAt(at) == escape && at + 1 < text.length();
            at = escaped ? Escapes.unescape(text, at, content) : copied(content);
        }
        at = Math.min(at + 1, text.length());
        lexemes.add(new Lexeme(Lexeme.Kind.STRING, content.build(), start, at));
    }

    private int copied(MarkedText.Builder content) {
        content.add(text.charAt(at), text, at);
        return at + 1;
    }

    private void word() {
        int start = at;
        while (at < text.length() && isOfAWord(start, at)) {
            at++;
        }
        at = Math.max(at, start + 1);
        add(Lexeme.Kind.WORD, start, at);
    }

    // A token's padding and an address's colon belong to the word that they are in; a name's separator does not.
    private boolean isOfAWord(int start, int index) {
        char character = text.charAt(index);
        if (Glyphs.isSpace(character) || (QUOTES.indexOf(character) >= 0 && character != '\'')) {
            return false;
        }
        if (ALSO_IN_WORDS.indexOf(character) >= 0) {
            return text.startsWithIgnoringCase(index, "://") || (isValue() && !endsAName(start, index));
        }
        return SIGNS.indexOf(character) < 0;
    }

    // In "auth:", and in "bearer access_token=…", what comes next is another name.
    private boolean endsAName(int start, int index) {
        if (text.charAt(index) == '@') {
            return false;
        }
        boolean beforeBlank = index + 1 == text.length() || Glyphs.isSpace(text.charAt(index + 1));
        return (text.charAt(index) == ':' && beforeBlank) || Names.isOfASecret(text.text().substring(start, Math.min(index, start + 60)));
    }

    private boolean isValue() {
        return !lexemes.isEmpty() && (lexemes.getLast().isSign(":=") || lexemes.getLast().isWord("bearer"));
    }
}
