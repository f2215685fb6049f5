package ca.tetherai.profileviewer.token;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What a token is that doesn't say anything of itself that can be read. */
public enum TokenForm {
    /** No JWT: only its server knows what it means. */
    OPAQUE,
    /** An encrypted JWT (RFC 7516): only its server can read it. */
    ENCRYPTED,
    /** It begins as a JWT (RFC 7519), and is cut off, damaged, or has something in it that can't be read. */
    UNREADABLE,
    /** It is longer than {@link TokenClaims#MAX_LENGTH}, and isn't looked into. */
    TOO_LONG;

    private static final int PARTS_OF_ENCRYPTED = 5;

    /** The form of a token that can't be {@linkplain DecodedToken#read taken apart}. */
    public static TokenForm of(AccessToken token) {
        if (token.length() > TokenClaims.MAX_LENGTH) {
            return TOO_LONG;
        }
        String[] parts = token.reveal().split("\\.", -1);
        String header = header(parts[0]);
        if (parts.length == PARTS_OF_ENCRYPTED && header.contains("\"enc\"")) {
            return ENCRYPTED;
        }
        return parts.length > 1 && header.startsWith("{") && header.contains("\"alg\"") ? UNREADABLE : OPAQUE;
    }

    private static String header(String part) {
        try {
            return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    /** The key of its sentence in the messages. */
    public String messageKey() {
        return "token.summary." + name();
    }
}
