package ca.tetherai.profileviewer.text;

/**
 * Which characters that show nothing are parts of an emoji (Unicode Technical Standard #51). Elsewhere they are left over, or hide something:
 * between digits a joiner makes JavaFX take these from the emoji font, which draws nothing for them.
 */
final class EmojiParts {
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int FIRST_TAG = 0xE0020;
    private static final int CANCEL_TAG = 0xE007F;
    /** Two letters of a country and up to four of its part: "gbeng". */
    private static final int FEWEST_TAGS = 3;
    private static final int MOST_TAGS = 6;
    private static final int COUNTRY = 2;

    private EmojiParts() {
    }

    /** Whether a joiner at an index has a picture before it, with what may follow one, and a picture after it. */
    static boolean isJoinedAt(String text, int index) {
        int next = index + 1;
        if (index == 0 || next >= text.length() || !isPicture(text.codePointAt(next))) {
            return false;
        }
        int before = text.codePointBefore(index);
        if (before != EMOJI_STYLE && !Character.isEmojiModifier(before)) {
            return isPicture(before);
        }
        int place = index - Character.charCount(before);
        return place > 0 && isPicture(text.codePointBefore(place));
    }

    /** Whether a character asks for an emoji, or for none, in place of the one before it. */
    static boolean isStyle(int character) {
        return character == TEXT_STYLE || character == EMOJI_STYLE;
    }

    /**
     * Whether such a character at an index follows one that has both looks. Those of ASCII have them as keycaps only, and JavaFX draws nothing at all
     * for a keycap beside an accent or an Arabic letter: the digit that was sent would be gone.
     */
    static boolean isStyledAt(String text, int index) {
        int before = index == 0 ? 0 : text.codePointBefore(index);
        return before > 0x7F && Character.isEmoji(before);
    }

    /** Whether it is one of the letters that are never seen, and spell out a flag. */
    static boolean isTag(int character) {
        return character >= FIRST_TAG && character <= CANCEL_TAG;
    }

    /** Whether a tag at an index is in a whole flag: the black one, a part of a country, the end. */
    static boolean isInFlag(String text, int index) {
        int start = index;
        for (int tags = 0; tags <= MOST_TAGS && start > 0; tags++) {
            int before = text.codePointBefore(start);
            if (before == BLACK_FLAG) {
                return isFlag(text, start);
            }
            if (!isTag(before) || before == CANCEL_TAG) {
                return false;
            }
            start -= Character.charCount(before);
        }
        return false;
    }

    private static boolean isFlag(String text, int start) {
        int index = start;
        for (int tags = 0; tags <= MOST_TAGS && index < text.length(); tags++) {
            int tag = text.codePointAt(index);
            if (tag == CANCEL_TAG) {
                return tags >= FEWEST_TAGS;
            }
            if (!isSpelling(tag, tags < COUNTRY)) {
                return false;
            }
            index += Character.charCount(tag);
        }
        return false;
    }

    private static boolean isSpelling(int tag, boolean letter) {
        int spelled = tag - FIRST_TAG + ' ';
        return (spelled >= 'a' && spelled <= 'z') || (!letter && spelled >= '0' && spelled <= '9');
    }

    // Letterlike signs such as © are pictures by their property, but nothing is joined to them.
    private static boolean isPicture(int character) {
        return character > 0xFF && Character.isExtendedPictographic(character);
    }
}
