package ca.tetherai.profileviewer.token.paste;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail as it is sent, with its lines broken and some characters encoded (RFC 2045, section 6.7). */
final class QuotedPrintable {
    private static final Pattern DECLARED = Pattern.compile("quoted-printable", Pattern.CASE_INSENSITIVE);
    // As long as mail programs make lines, the sign at their end included.
    private static final Pattern BROKEN_LINE = Pattern.compile("^.{66,75}[^=\\s]=\\r?$", Pattern.MULTILINE);
    private static final Pattern ENCODED_JWT = Pattern.compile("=3DeyJ");
    private static final Pattern OTHER_SIGN = Pattern.compile("=(?![0-9A-F]{2}|[ \\t]*\\r?\\n)");
    private static final Pattern ENCODED = Pattern.compile("=(?:([0-9A-F]{2})|[ \\t]*\\r?\\n)");
    private static final int ASCII = 0x80;

    private QuotedPrintable() {
    }

    /** The text that was encoded so; one that was not, as it is. */
    static MarkedText decoded(MarkedText text) {
        if (!isEncoded(text.text())) {
            return text;
        }
        var plain = new MarkedText.Builder(text);
        Matcher encoded = ENCODED.matcher(text.text());
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '=' && encoded.region(at, text.length()).lookingAt()) {
                if (encoded.group(1) != null) {
                    int code = Integer.parseInt(encoded.group(1), 16);
                    plain.add(code < ASCII ? code : Character.MAX_VALUE, text, at);
                }
                at = encoded.end();
            } else {
                plain.add(text.charAt(at), text, at);
                at++;
            }
        }
        return plain.build();
    }

    private static boolean isEncoded(String text) {
        if (DECLARED.matcher(text).find()) {
            return true;
        }
        // One such line may be a token's with its padding. Every other such sign would be encoded itself.
        boolean broken = BROKEN_LINE.matcher(text).results().limit(2).count() == 2;
        return (broken || ENCODED_JWT.matcher(text).find()) && !OTHER_SIGN.matcher(text).find();
    }
}
