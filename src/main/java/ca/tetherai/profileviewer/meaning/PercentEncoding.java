package ca.tetherai.profileviewer.meaning;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of parts of a URI (RFC 3986, section 2.1), in UTF-8. */
final class PercentEncoding {
    private static final String UNRESERVED = "-._~";

    private PercentEncoding() {
    }

    /** A text with all characters encoded but ASCII letters and digits, {@code -._~}, and those of {@code kept}. */
    static String encode(String text, String kept) {
        var encoded = new StringBuilder(text.length());
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            if (unit > 0 && (Character.isLetterOrDigit(unit) || UNRESERVED.indexOf(unit) >= 0 || kept.indexOf(unit) >= 0)) {
                encoded.append((char) unit);
            } else {
                encoded.append('%').append("%02X".formatted(unit));
            }
        }
        return encoded.toString();
    }
}
