package ca.tetherai.profileviewer.meaning;

/** Tells whether a text of no declared kind is an e-mail or web address, in which look-alike letters matter. */
public final class AddressLook {
    private static final int LONGEST = 2_048;

    private AddressLook() {
    }

    /**
     * Whether a text is an address, or is written as one: a letter that an address may not have makes it invalid, and is what one wants to hear of.
     * Blanks at its edges don't count. Takes no longer for a text of megabytes.
     */
    public static boolean is(String text) {
        String bare = text.length() > LONGEST ? "" : text.strip();
        return WebAddress.isWrittenAsOne(bare) || MailAddress.read(bare).isPresent() || isWrittenAsMail(bare);
    }

    private static boolean isWrittenAsMail(String text) {
        int at = text.indexOf('@');
        return at > 0 && at == text.lastIndexOf('@') && text.indexOf('.', at) > at + 1 && !text.endsWith(".")
                && text.chars().noneMatch(Character::isWhitespace);
    }
}
