package ca.tetherai.profileviewer.token;

import org.jspecify.annotations.Nullable;

/**
 * A bearer token that can be sent (RFC 6750, section 2.1, {@code b64token}). The product's one secret: it has no string form that shows it,
 * and only {@code fetch.http} and this package may read it. It lies in memory as long as somebody holds it.
 */
public final class AccessToken {
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
