package ca.tetherai.profileviewer.fuzz;

import java.io.ByteArrayOutputStream;

/**
 * Bytes of a fuzzer as text: UTF-8, but with lone surrogates, which Java's strings and JSON's escapes can hold and UTF-8 can't. A byte that is of no
 * such sequence is the character of that number, so that no input is lost.
 */
final class WildText {
    private static final int LONGEST_SEQUENCE = 4;

    private WildText() {
    }

    /** The text. */
    static String of(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        int at = 0;
        while (at < bytes.length) {
            int length = length(bytes, at);
            text.appendCodePoint(length == 1 ? bytes[at] & 0xFF : character(bytes, at, length));
            at += length;
        }
        return text.toString();
    }

    /** The bytes that a text is made of, for seeds. */
    static byte[] bytes(String text) {
        var bytes = new ByteArrayOutputStream(text.length());
        text.codePoints().forEach(character -> {
            if (character < 0x80) {
                bytes.write(character);
            } else if (character < 0x800) {
                bytes.write(0xC0 | (character >> 6));
                bytes.write(0x80 | (character & 0x3F));
            } else if (character < 0x10000) {
                bytes.write(0xE0 | (character >> 12));
                bytes.write(0x80 | ((character >> 6) & 0x3F));
                bytes.write(0x80 | (character & 0x3F));
            } else {
                bytes.write(0xF0 | (character >> 18));
                bytes.write(0x80 | ((character >> 12) & 0x3F));
                bytes.write(0x80 | ((character >> 6) & 0x3F));
                bytes.write(0x80 | (character & 0x3F));
            }
        });
        return bytes.toByteArray();
    }

    private static int length(byte[] bytes, int at) {
        int length = Integer.numberOfLeadingZeros(~(bytes[at] << 24));
        if (length < 2 || length > LONGEST_SEQUENCE || at + length > bytes.length) {
            return 1;
        }
        for (int next = at + 1; next < at + length; next++) {
            if ((bytes[next] & 0xC0) != 0x80) {
                return 1;
            }
        }
        return character(bytes, at, length) > Character.MAX_CODE_POINT ? 1 : length;
    }

    private static int character(byte[] bytes, int at, int length) {
        int character = bytes[at] & (0xFF >> (length + 1));
        for (int next = at + 1; next < at + length; next++) {
            character = (character << 6) | (bytes[next] & 0x3F);
        }
        return character;
    }
}
