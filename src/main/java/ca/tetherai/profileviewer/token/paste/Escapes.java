package ca.tetherai.profileviewer.token.paste;

/** The escapes of strings in JSON (RFC 8259, section 7), JavaScript and shells ({@code $'…'}). */
final class Escapes {
    private static final String NAMED = "nrtbf";
    private static final String MEANINGS = "\n\r\t\b\f";

    private Escapes() {
    }

    /** Adds what the escape at {@code at} stands for; where the text goes on. */
    static int unescape(MarkedText text, int at, MarkedText.Builder content) {
        char kind = text.charAt(at + 1);
        if (kind == 'u' || kind == 'x') {
            int digits = kind == 'u' ? 4 : 2;
            int code = hex(text, at + 2, digits);
            // One that was cut, or gives no character, stands as it is: its letter is none of a token's.
            boolean known = code >= 0;
            content.add(known ? code : text.charAt(at), text, at);
            return known ? at + 2 + digits : at + 1;
        }
        int named = NAMED.indexOf(kind);
        content.add(named >= 0 ? MEANINGS.charAt(named) : kind, text, at + 1);
        return at + 2;
    }

    /** The number that so many hexadecimal digits give; below zero where there are none. */
    static int hex(MarkedText text, int from, int digits) {
        if (from + digits > text.length()) {
            return -1;
        }
        int code = 0;
        for (int index = from; index < from + digits; index++) {
            int digit = Character.digit(text.charAt(index), 16);
            if (digit < 0 || text.charAt(index) > 'f') {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
