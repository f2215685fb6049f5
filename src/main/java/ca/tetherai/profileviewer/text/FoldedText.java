package ca.tetherai.profileviewer.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A text without what a search overlooks, case and accents, that still knows where each of its characters stands in the text. Made in time in
 * proportion to the text. Immutable; for any thread.
 */
public final class FoldedText {
    private static final int ASCII = 0x80;
    private static final char DROPPED = '\uFFFF';

    private final String folded;
    /** Where each character stands; none where all are where they were. */
    private final int @Nullable [] places;

    private FoldedText(String folded, int @Nullable [] places) {
        this.folded = folded;
        this.places = places;
    }

    /** That of a text. */
    public static FoldedText of(String text) {
        if (isAscii(text)) {
            return new FoldedText(text.toLowerCase(Locale.ROOT), null);
        }
        var known = new char[Character.MAX_VALUE + 1];
        var units = new char[text.length()];
        var places = new int[text.length() + 1];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (known[unit] == 0) {
                known[unit] = fold(unit);
            }
            if (known[unit] != DROPPED) {
                places[length] = i;
                units[length++] = known[unit];
            }
        }
        places[length] = text.length();
        return new FoldedText(new String(units, 0, length), Arrays.copyOf(places, length + 1));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    private static char fold(char unit) {
        if (Character.getType(unit) == Character.NON_SPACING_MARK) {
            return DROPPED;
        }
        if (unit < ASCII || Character.isSurrogate(unit)) {
            return Character.toLowerCase(unit);
        }
        String parts = Normalizer.normalize(Character.toString(unit), Normalizer.Form.NFD);
        boolean isLetterWithMarks = parts.codePoints().skip(1).allMatch(part -> Character.getType(part) == Character.NON_SPACING_MARK);
        return Character.toLowerCase(isLetterWithMarks ? parts.charAt(0) : unit);
    }

    /** Its characters. */
    public String text() {
        return folded;
    }

    /** Where one of its characters stands in the text; the text's length for its own. */
    public int placeOf(int index) {
        return places == null ? index : places[index];
    }
}
