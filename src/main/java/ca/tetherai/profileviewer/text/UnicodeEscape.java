package ca.tetherai.profileviewer.text;

import java.util.HexFormat;

/** Writes a character by its code, as JSON escapes it (RFC 8259, section 7). Stateless. */
public final class UnicodeEscape {
    private static final HexFormat HEX = HexFormat.of();

    private UnicodeEscape() {
    }

    /** The escape of a code point, or of half a character: {@code \}{@code u200b}, twice that beyond the basic plane. Quick: a value may have thousands. */
    public static String of(int codePoint) {
        var escape = new StringBuilder();
        for (char unit : Character.toChars(codePoint)) {
            escape.append("\\u").append(HEX.toHexDigits(unit));
        }
        return escape.toString();
    }
}
