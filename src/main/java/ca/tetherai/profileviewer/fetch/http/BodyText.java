package ca.tetherai.profileviewer.fetch.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns a body's bytes into text: UTF-8, as JSON has to be (RFC 8259, section 8.1), else what the content type names. */
final class BodyText {
    private static final Pattern CHARSET = Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s\";]+)", Pattern.CASE_INSENSITIVE);

    private BodyText() {
    }

    /** The text without a byte order mark; empty when the bytes are in neither of the two. */
    static Optional<String> decode(byte[] bytes, String contentType) {
        // No JSON has a NUL in it, but UTF-16 has many, and is valid UTF-8 then.
        return decode(bytes, StandardCharsets.UTF_8)
                .filter(text -> text.indexOf('\0') < 0)
                .or(() -> named(contentType).flatMap(charset -> decode(bytes, charset)))
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> named(String contentType) {
        var charset = CHARSET.matcher(contentType);
        if (!charset.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(charset.group(1)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }
}
