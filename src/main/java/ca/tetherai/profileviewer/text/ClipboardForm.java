package ca.tetherai.profileviewer.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as a clipboard can hold it. Systems end a text at U+0000, and write it in UTF-8 or check it as UTF-16, in which half a character has
 * no place: both would be lost in silence. They are written as JSON escapes them (RFC 8259, section 7), as they are shown. Stateless.
 */
public final class ClipboardForm {
    private static final Pattern LOST = Pattern.compile("[\\x{0}\\p{Cs}]");

    private ClipboardForm() {
    }

    /** The text itself, where a clipboard holds all of it. */
    public static String of(String text) {
        return LOST.matcher(text).replaceAll(lost -> Matcher.quoteReplacement(UnicodeEscape.of(lost.group().charAt(0))));
    }
}
