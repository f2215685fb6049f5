package ca.tetherai.profileviewer.ui.control;

/**
 * Makes text from a server fit for a control without dropping any of it in silence. JavaFX leaves control characters out, and stalls on
 * a single text of a million characters.
 */
public final class VisibleText {
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int DELETE_PICTURE = 0x2421;

    private VisibleText() {
    }

    /** The text on one line: each control character, a line break too, is replaced by its picture (U+2400 and following). */
    public static String line(String text) {
        return picture(text, false);
    }

    /** The text with its line breaks and tabs, and pictures for the other control characters. */
    public static String lines(String text) {
        return picture(text.replace("\r\n", "\n"), true);
    }

    /** The beginning of the text, at most {@code length} UTF-16 units of it; never half a surrogate pair. */
    public static String beginning(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    private static String picture(String text, boolean keepLines) {
        if (text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        var visible = new StringBuilder(text.length());
        text.chars().forEach(unit -> visible.append(keepLines && (unit == '\n' || unit == '\t') ? (char) unit : picture((char) unit)));
        return visible.toString();
    }

    private static char picture(char unit) {
        if (unit < ' ') {
            return (char) (CONTROL_PICTURES + unit);
        }
        return unit == DELETE ? (char) DELETE_PICTURE : unit;
    }
}
