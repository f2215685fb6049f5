package ca.tetherai.profileviewer.token;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Tokens for tests that are not about reading tokens. */
public final class TestTokens {
    private TestTokens() {
    }

    /** A token of exactly these characters. */
    public static AccessToken token(String secret) {
        return new AccessToken(secret);
    }

    /** A JWT that says this, as JSON. */
    public static AccessToken jwt(String payload) {
        return token(part("{\"alg\":\"HS256\"}") + "." + part(payload) + ".c2ln");
    }

    /** A part of a JWT: a text in base64url. */
    static String part(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
