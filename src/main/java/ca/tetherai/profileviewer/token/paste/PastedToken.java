package ca.tetherai.profileviewer.token.paste;

import java.util.Optional;

/**
 * A token that was found in a text, and how.
 *
 * @param text the token's own characters: a secret, for the masked field and for a request
 * @param source what it was found in
 * @param name the name that it stood under there, empty for none: tells tokens apart that say nothing of themselves
 * @param cleaning what was taken off it
 * @param server the address that the text names as the one the token is for, as it stands there, cut down to the part that servers are named by
 */
public record PastedToken(String text, PasteSource source, String name, Cleaning cleaning, Optional<String> server) {

    /** Whether the text was the token, and nothing had to be done. */
    public boolean isPlain() {
        return source == PasteSource.BARE && cleaning.isNothing();
    }

    /** Says that there is a token, never which. */
    @Override
    public String toString() {
        return "PastedToken[redacted, " + source + ", " + cleaning + "]";
    }
}
