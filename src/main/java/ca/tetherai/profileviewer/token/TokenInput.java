package ca.tetherai.profileviewer.token;

/** What was found in the text that somebody gave as a token. */
public sealed interface TokenInput {

    /** A token that can be sent. */
    record Usable(AccessToken token) implements TokenInput {}

    /**
     * Different ones, of which nobody has chosen yet.
     *
     * @param count how many
     */
    record Several(int count) implements TokenInput {}

    /** Nothing was given. */
    record Missing() implements TokenInput {}

    /**
     * Characters that cannot be in a bearer token (RFC 6750, section 2.1).
     *
     * @param position where the first of them is in the text as it was given, from 1, in code points
     * @param character that character
     */
    record Unusable(int position, int character) implements TokenInput {}
}
