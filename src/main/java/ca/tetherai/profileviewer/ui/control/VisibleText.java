package ca.tetherai.profileviewer.ui.control;

import java.util.Locale;

/**
 * Makes text from a server fit for a control without dropping any of it in silence. JavaFX leaves control characters out, and stalls on
 * a single text of a million characters.
 */
public final class VisibleText {
    private static final int DELETE = 0x7F;

    private VisibleText() {
    }

    /** The text on one line: line breaks and tabs become ↵ and ⇥, other control characters are written as JSON escapes them. */
    public static String line(String text) {
        return visible(text.replace("\r\n", "\n"), false);
    }

    /** The text with its line breaks and tabs, the other control characters as JSON escapes them. */
    public static String lines(String text) {
        return visible(text.replace("\r\n", "\n"), true);
    }

    /** The beginning of the text, at most {@code length} UTF-16 units of it; never half a surrogate pair. */
    public static String beginning(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    private static String visible(String text, boolean keepLines) {
        if (text.chars().noneMatch(VisibleText::isDropped)) {
            return text;
        }
        var visible = new StringBuilder(text.length());
        text.chars().forEach(unit -> append(visible, (char) unit, keepLines));
        return visible.toString();
    }

    private static void append(StringBuilder visible, char unit, boolean keepLines) {
        if (!isDropped(unit) || (keepLines && (unit == '\n' || unit == '\t'))) {
            visible.append(unit);
        } else if (unit == '\n') {
            visible.append('↵');
        } else if (unit == '\t') {
            visible.append('⇥');
        } else {
            visible.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
        }
    }

    private static boolean isDropped(int unit) {
        return unit < ' ' || unit == DELETE;
    }
}
