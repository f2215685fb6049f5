package ca.tetherai.profileviewer.token.paste;

/**
 * What was taken off a token, or out of it, for it to be one.
 *
 * @param scheme whether a {@code Bearer} stood before it
 * @param surroundings whether there were quotation marks, brackets or commas around it
 * @param lineBreaks how many line breaks were in its middle
 * @param invisible how many characters were in its middle that can't be seen
 */
public record Cleaning(boolean scheme, boolean surroundings, int lineBreaks, int invisible) {

    /** Whether nothing was taken. */
    public boolean isNothing() {
        return !scheme && !surroundings && lineBreaks == 0 && invisible == 0;
    }
}
