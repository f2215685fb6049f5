package ca.tetherai.profileviewer.text;

import ca.tetherai.profileviewer.text.OddCharacter.Kind;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds the characters of a text that cause trouble because nobody sees them, or sees something else. Takes time in proportion to the
 * text, and finds the first {@value #MOST} of them. For any thread.
 */
public final class OddCharacters {
    /** At most so many are found in one text: nobody reads on, and a text of a million of them should not fill the memory. */
    public static final int MOST = 1_000;

    private static final int DELETE = 0x7F;

    private OddCharacters() {
    }

    /**
     * The odd characters of a text, in their order. A line break within is none, and neither is what writing needs: joiners in emoji and in
     * Arabic or Indic words (not in addresses), variation selectors after what has variants.
     *
     * @param address whether it is an e-mail or web address, in which look-alike letters matter
     */
    public static List<OddCharacter> in(String text, boolean address) {
        return in(text, address, MOST);
    }

    /** The same, but at most {@code most} of them. */
    public static List<OddCharacter> in(String text, boolean address, int most) {
        return find(text, address, false, most);
    }

    /** The same, but at most {@code most} of them, and of a text that is one line by its nature: a line break within is odd too. */
    public static List<OddCharacter> inLine(String text, boolean address, int most) {
        return find(text, address, true, most);
    }

    private static List<OddCharacter> find(String text, boolean address, boolean line, int most) {
        if (isPlain(text) && !isBlankAt(text, 0) && !isBlankAt(text, text.length() - 1)) {
            return List.of();
        }
        int start = firstInk(text);
        int end = afterLastInk(text);
        BitSet lookAlikes = address ? LookAlikes.in(text) : new BitSet();
        List<OddCharacter> odd = new ArrayList<>();
        int index = 0;
        while (index < text.length() && odd.size() < most) {
            // Nearly all that ever comes, so that a text of megabytes takes little.
            if (index >= start && index < end && isPlain(text.charAt(index)) && !lookAlikes.get(index)) {
                index++;
                continue;
            }
            int character = text.codePointAt(index);
            Kind kind = index < start || index >= end ? Kind.EDGE_BLANK : kind(text, index, character, address, line);
            if (kind == null && lookAlikes.get(index)) {
                kind = Kind.LOOK_ALIKE;
            }
            if (kind != null) {
                odd.add(new OddCharacter(index, character, kind));
            }
            index += Character.charCount(character);
        }
        return List.copyOf(odd);
    }

    // Unit by unit: of a text of megabytes a stream takes ten times as long.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int unit) {
        return unit >= ' ' && unit < DELETE;
    }

    private static @Nullable Kind kind(String text, int index, int character, boolean address, boolean line) {
        if (isPlain(character) || isLetterWithAccent(character) || (!line && isLineBreak(text, index, character))) {
            return null;
        }
        if (Character.getType(character) == Character.SURROGATE) {
            return Kind.LONE_SURROGATE;
        }
        if (Character.getType(character) == Character.CONTROL) {
            return Kind.CONTROL_CODE;
        }
        if (isBlank(character)) {
            return Kind.UNUSUAL_BLANK;
        }
        if (Unseen.turnsDirection(character)) {
            return Kind.DIRECTION;
        }
        return Unseen.isUnseen(text, index, character, address) ? Kind.INVISIBLE : null;
    }

    // Nearly all that is neither ASCII nor of another script; none of them is odd.
    private static boolean isLetterWithAccent(int character) {
        return character >= 0xC0 && character <= 0x2FF;
    }

    private static boolean isLineBreak(String text, int index, int character) {
        return character == '\n' || (character == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n');
    }

    private static boolean isBlankAt(String text, int index) {
        return index >= 0 && index < text.length() && isBlank(text.charAt(index));
    }

    // All blanks are in the basic plane, so a text can be gone through unit by unit for them.
    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == Unseen.BRAILLE_BLANK;
    }

    private static int firstInk(String text) {
        int index = 0;
        while (index < text.length() && isBlank(text.charAt(index))) {
            index++;
        }
        return index;
    }

    private static int afterLastInk(String text) {
        int index = text.length();
        while (index > 0 && isBlank(text.charAt(index - 1))) {
            index--;
        }
        return index;
    }
}
