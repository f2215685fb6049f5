package ca.tetherai.profileviewer.token;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A bearer token that can be sent (RFC 6750, section 2.1, {@code b64token}). The product's one secret: it has no string form that shows it,
 * and only {@code fetch.http} and this package may read it. It lies in memory as long as somebody holds it.
 */
public final class AccessToken {
    // A shorter one can't be told from a word.
    private static final int SHORTEST_TELLING = 8;

    private final String secret;

    AccessToken(String secret) {
        this.secret = secret;
    }

    /** The token itself, for the {@code Authorization} header, and for this package to take apart. */
    public String reveal() {
        return secret;
    }

    /** How many characters it has. */
    public int length() {
        return secret.length();
    }

    /** Whether it is in a text, in upper or lower case. One of fewer than {@value #SHORTEST_TELLING} characters is not looked for. */
    public boolean isIn(String text) {
        return length() >= SHORTEST_TELLING && text.toLowerCase(Locale.ROOT).contains(secret.toLowerCase(Locale.ROOT));
    }

    /** Whether it looks as a JWT does; whether it is one, {@link DecodedToken#read} finds out. */
    public boolean looksLikeJwt() {
        return JwtLook.isIn(secret);
    }

    /** Two tokens are equal when their characters are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccessToken token && token.secret.equals(secret);
    }

    @Override
    public int hashCode() {
        return secret.hashCode();
    }

    /** Says that there is a token, never which. */
    @Override
    public String toString() {
        return "AccessToken[redacted]";
    }
}
