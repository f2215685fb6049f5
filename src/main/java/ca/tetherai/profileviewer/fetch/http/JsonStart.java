package ca.tetherai.profileviewer.fetch.http;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells by its first bytes whether a body means to be JSON, in any encoding that keeps ASCII, or in UTF-16 or UTF-32. */
final class JsonStart {
    private static final Pattern START = Pattern.compile("[\\[{\"]|-?[0-9]|true|false|null");
    // The longest of these words in UTF-32.
    private static final int ENOUGH = 20;

    private JsonStart() {
    }

    static boolean isAt(byte[] bytes) {
        int from = markLength(bytes);
        while (from < bytes.length && isBlank(bytes[from])) {
            from++;
        }
        String head = text(bytes, from, ENOUGH).replace("\0", "");
        return START.matcher(head).lookingAt();
    }

    // Byte order marks of UTF-8, UTF-16 and UTF-32, whose zeros count as blanks.
    private static int markLength(byte[] bytes) {
        String start = text(bytes, 0, 4);
        return Stream.of("\u00EF\u00BB\u00BF", "\u00FE\u00FF", "\u00FF\u00FE", "\0\0\u00FE\u00FF")
                .filter(start::startsWith)
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    // Zeros are the rest of a wide character.
    private static boolean isBlank(byte octet) {
        return octet == ' ' || octet == '\t' || octet == '\r' || octet == '\n' || octet == 0;
    }

    private static String text(byte[] bytes, int from, int length) {
        return new String(bytes, from, Math.min(length, bytes.length - from), StandardCharsets.ISO_8859_1);
    }
}
