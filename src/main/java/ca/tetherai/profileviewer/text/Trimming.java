package ca.tetherai.profileviewer.text;

import java.util.function.IntPredicate;

/** Takes off a text what surrounds it, in a time that grows with its length: a pattern for an end tries each run of blanks anew. */
public final class Trimming {
    private Trimming() {
    }

    /** The text from the first character that isn't one of {@code before} to the last one that isn't one of {@code after}. */
    public static String trim(String text, IntPredicate before, IntPredicate after) {
        int start = 0;
        while (start < text.length() && before.test(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        int end = text.length();
        while (end > start && after.test(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    /** Whether a character is a blank of any kind: a space, a tab, the end of a line. */
    public static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
