package ca.tetherai.profileviewer.text;

import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/** The characters of an address that are taken for others because of what stands beside them. */
final class AddressMarks {
    /** Strokes and dots of East Asian writing, taken for slashes, dashes, zeros and dots where no such writing is around. */
    private static final String STROKES = "一〇ノンソゾ丶丿丨ー・ヽヾ";
    /** Marks that are drawn across a letter. */
    private static final String OVERLAYS = "\u0334\u0335\u0336\u0337\u0338\u20D2\u20D3\u20D8\u20D9\u20DA\u20E5\u20E6\u20EA\u20EB";
    private static final int DOT_ABOVE = 0x0307;
    private static final String DOTTED = "ijıȷ";
    private static final Set<UnicodeScript> EAST_ASIAN = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL, UnicodeScript.BOPOMOFO);

    private AddressMarks() {
    }

    /** Whether it is a mark that makes another letter, or nothing, of the one before it: across it, a dot over a dot, or the same mark again. */
    static boolean isMisleading(int mark, int before) {
        return OVERLAYS.indexOf(mark) >= 0 || (mark == DOT_ABOVE && DOTTED.indexOf(before) >= 0)
                || (mark == before && Character.getType(mark) == Character.NON_SPACING_MARK);
    }

    /** Whether it is one of the strokes. */
    static boolean isStroke(int character) {
        return STROKES.indexOf(character) >= 0;
    }

    /** Marks the strokes from {@code start} on where they stand among other letters or digits only, and returns where they end. */
    static int strokes(String text, int start, BitSet found) {
        int end = start;
        while (end < text.length() && isStroke(text.charAt(end))) {
            end++;
        }
        int before = start == 0 ? 0 : text.codePointBefore(start);
        int after = end < text.length() ? text.codePointAt(end) : 0;
        boolean other = Character.isLetterOrDigit(before) || Character.isLetterOrDigit(after);
        if (other && !isEastAsian(before) && !isEastAsian(after)) {
            found.set(start, end);
        }
        return end;
    }

    private static boolean isEastAsian(int character) {
        return EAST_ASIAN.contains(UnicodeScript.of(character));
    }
}
