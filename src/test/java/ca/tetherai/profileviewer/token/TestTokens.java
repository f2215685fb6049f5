package ca.tetherai.profileviewer.token;

/** Tokens for tests that are not about reading tokens. */
public final class TestTokens {
    private TestTokens() {
    }

    /** A token of exactly these characters. */
    public static AccessToken token(String secret) {
        return new AccessToken(secret);
    }
}
