package ca.tetherai.profileviewer.text;

/**
 * A character of a text that is not what it seems, or can't be seen.
 *
 * @param index where it stands, in UTF-16 units
 * @param codePoint which it is
 * @param kind what is odd about it
 */
public record OddCharacter(int index, int codePoint, Kind kind) {

    /** What can be odd about a character. */
    public enum Kind {
        /** A blank at the beginning or at the end. */
        EDGE_BLANK,
        /** A blank that is no ordinary space. */
        UNUSUAL_BLANK,
        /** A control character (Unicode category Cc), but a line break within. */
        CONTROL_CODE,
        /** Shows nothing: zero width, formatting, fillers. */
        INVISIBLE,
        /** Turns the direction in which text is read (Unicode's bidirectional controls). */
        DIRECTION,
        /** Looks like another letter, in an address where that matters. */
        LOOK_ALIKE,
        /** Half a character: a UTF-16 surrogate by itself. */
        LONE_SURROGATE;

        /** The key of its name in the texts of the window. */
        public String labelKey() {
            return "odd.kind." + name();
        }
    }

    /** The code point as it is written: "U+200B". */
    public String notation() {
        return "U+%04X".formatted(codePoint);
    }

    /** Unicode's name of it: "ZERO WIDTH SPACE". */
    public String name() {
        String name = Character.getName(codePoint);
        return name == null ? notation() : name;
    }
}
