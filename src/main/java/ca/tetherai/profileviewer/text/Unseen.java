package ca.tetherai.profileviewer.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Which characters show nothing where they stand, and which turn the direction of reading. */
final class Unseen {
    /** A blank by its looks, though Unicode counts it as a symbol. */
    static final int BRAILLE_BLANK = 0x2800;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    /** Show nothing, but are letters or marks by their category: grapheme joiner, Hangul fillers, Khmer vowels, and what is reserved. */
    private static final Set<Integer> FILLERS = Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2065, 0x3164, 0xFFA0);
    /** Formatting by their category, but seen: signs that enclose numbers or verses. */
    private static final Set<Integer> SEEN_FORMATS = Set.of(0x0600, 0x0601, 0x0602, 0x0603, 0x0604, 0x0605, 0x06DD, 0x070F, 0x0890, 0x0891,
            0x08E2, 0x110BD, 0x110CD);
    /** Scripts whose words are written with joiners. */
    private static final Set<UnicodeScript> JOINING = EnumSet.of(UnicodeScript.ARABIC, UnicodeScript.SYRIAC, UnicodeScript.MONGOLIAN,
            UnicodeScript.NKO, UnicodeScript.DEVANAGARI, UnicodeScript.BENGALI, UnicodeScript.GURMUKHI, UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA, UnicodeScript.TAMIL, UnicodeScript.TELUGU, UnicodeScript.KANNADA, UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA, UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.TIBETAN);

    private Unseen() {
    }

    static boolean turnsDirection(int character) {
        return character == 0x061C || character == 0x200E || character == 0x200F || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    /**
     * Whether the character at an index shows nothing and isn't needed by its neighbours.
     *
     * @param address whether the text is an address, of which a joiner makes another one
     */
    static boolean isUnseen(String text, int index, int character, boolean address) {
        if (character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER) {
            boolean emoji = character == ZERO_WIDTH_JOINER && EmojiParts.isJoinedAt(text, index);
            return !emoji && (address || !isJoinedWriting(before(text, index), after(text, index, character)));
        }
        if (EmojiParts.isTag(character)) {
            return !EmojiParts.isInFlag(text, index);
        }
        if (EmojiParts.isStyle(character)) {
            return !EmojiParts.isStyledAt(text, index);
        }
        if (isVariation(character)) {
            return !hasVariants(character, before(text, index));
        }
        return FILLERS.contains(character) || (Character.getType(character) == Character.FORMAT && !SEEN_FORMATS.contains(character))
                || isReserved(character);
    }

    private static int before(String text, int index) {
        return index == 0 ? 0 : text.codePointBefore(index);
    }

    private static int after(String text, int index, int character) {
        int next = index + Character.charCount(character);
        return next < text.length() ? text.codePointAt(next) : 0;
    }

    // At the end of a word a joiner after a virama makes another letter of it; any other there is left over.
    private static boolean isJoinedWriting(int before, int after) {
        return isJoining(before) && (isJoining(after) || Character.getType(before) == Character.NON_SPACING_MARK);
    }

    // Digits and signs of these scripts are never joined.
    private static boolean isJoining(int character) {
        return JOINING.contains(UnicodeScript.of(character)) && (Character.isLetter(character) || isMark(character));
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isVariation(int character) {
        return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF)
                || (character >= 0x180B && character <= 0x180F);
    }

    private static boolean hasVariants(int selector, int before) {
        return Character.isIdeographic(before) || UnicodeScript.of(before) == UnicodeScript.MONGOLIAN
        // Those of ASCII are signs of numbers and addresses, too.
                || (Character.getType(before) == Character.MATH_SYMBOL && before > 0x7F && selector <= 0xFE0F);
    }

    // Unassigned, but set aside for characters that show nothing.
    private static boolean isReserved(int character) {
        return (character >= 0xFFF0 && character <= 0xFFF8) || (character >= 0xE0000 && character <= 0xE0FFF);
    }
}
