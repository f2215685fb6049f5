package ca.tetherai.profileviewer.fetch.http;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its first bytes whether a body means to be JSON, in any encoding that keeps ASCII, or in UTF-16 or UTF-32. */
final class JsonStart {
    private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";
    private static final Set<String> WIDE_MARKS = Set.of("\u00FE\u00FF", "\u00FF\u00FE");
    private static final Pattern START = Pattern.compile("[\\[{\"]|-?[0-9]|true|false|null");
    private static final int ENOUGH = 8;

    private JsonStart() {
    }

    static boolean isAt(byte[] bytes) {
        String begin = new String(bytes, 0, Math.min(2, bytes.length), StandardCharsets.ISO_8859_1);
        if (WIDE_MARKS.contains(begin) || begin.indexOf('\0') >= 0) {
            return true;
        }
        int from = startsWithMark(bytes) ? UTF_8_MARK.length() : 0;
        while (from < bytes.length && isBlank(bytes[from])) {
            from++;
        }
        String head = new String(bytes, from, Math.min(ENOUGH, bytes.length - from), StandardCharsets.ISO_8859_1);
        return START.matcher(head).lookingAt();
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3 && new String(bytes, 0, 3, StandardCharsets.ISO_8859_1).equals(UTF_8_MARK);
    }

    private static boolean isBlank(byte octet) {
        return octet == ' ' || octet == '\t' || octet == '\r' || octet == '\n';
    }
}
