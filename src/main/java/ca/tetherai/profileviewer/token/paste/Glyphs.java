package ca.tetherai.profileviewer.token.paste;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Kinds of characters, as far as they matter around and within a token. */
final class Glyphs {
    /** No mail or terminal breaks lines before this, in characters. */
    static final int SHORTEST_FULL_LINE = 60;
    /** A word, with a sign behind it; hardly what random characters end by. As a regular expression. */
    static final String WORD = "(?:[A-Za-z]?[a-z]{0,14}|[A-Z]{1,15})[.!,]?";
    /** What stands for the rest of something. */
    static final String ABBREVIATION = "...";

    private static final String OTHER_TOKEN_CHARACTERS = "-._~+/";
    // Blank by their glyph, not by their category: combining joiner, Hangul fillers, Khmer's inherent vowels, braille blank.
    private static final String WITHOUT_INK = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    // A terminal's colours and the like (ECMA-48), CSI and OSC sequences.
    private static final Pattern TERMINAL_SEQUENCE = Pattern
            .compile("\u001B(?:\\[[0-9;?]*[ -/]*[@-~]|][^\u0007\u001B]{0,2000}(?:\u0007|\u001B\\\\))");

    private static final char ESCAPE = '\u001B';

    private Glyphs() {
    }

    /** Characters of a bearer token but for the padding at its end (RFC 6750, section 2.1). */
    static boolean isOfAToken(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9')
                || (character < 0x80 && OTHER_TOKEN_CHARACTERS.indexOf(character) >= 0);
    }

    static boolean isLineBreak(int character) {
        return (character >= '\n' && character <= '\r') || character == 0x85 || character == 0x2028 || character == 0x2029;
    }

    /** What nobody sees and nobody types: controls, joiners, marks of direction, variation selectors, byte order marks. */
    static boolean isInvisible(int character) {
        if (isLineBreak(character) || character == '\t') {
            return false;
        }
        int type = Character.getType(character);
        return type == Character.FORMAT || type == Character.CONTROL || isVariation(character)
                || (character <= 0xFFFF && WITHOUT_INK.indexOf(character) >= 0);
    }

    private static boolean isVariation(int character) {
        return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0x180B && character <= 0x180F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }

    /** Room between words, of any width. */
    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || isLineBreak(character);
    }

    /** Past the character at {@code at}, or past all of what steers a terminal there. */
    static int after(String text, int at) {
        if (text.charAt(at) == ESCAPE) {
            Matcher sequence = TERMINAL_SEQUENCE.matcher(text).region(at, text.length());
            return sequence.lookingAt() ? sequence.end() : at + 1;
        }
        return at + Character.charCount(text.codePointAt(at));
    }

    /** How many line breaks there are; a pair of carriage return and line feed is one. */
    static int lineBreaks(String text) {
        return (int) IntStream.range(0, text.length())
                .filter(at -> isLineBreak(text.charAt(at)) && !(text.charAt(at) == '\n' && at > 0 && text.charAt(at - 1) == '\r'))
                .count();
    }

    /** How many characters there are that can't be seen; all of what steers a terminal is one. */
    static int invisible(String text) {
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            count += isInvisible(text.codePointAt(at)) ? 1 : 0;
            at = after(text, at);
        }
        return count;
    }

    static boolean isBlank(int character) {
        return isSpace(character) || isInvisible(character);
    }
}
