package ca.tetherai.profileviewer.token;

import ca.tetherai.profileviewer.token.paste.Paste;
import ca.tetherai.profileviewer.token.paste.PasteReader;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Makes a bearer token (RFC 6750, section 2.1) of a text in which there is one, in whatever it is wrapped. A token need not be a JWT.
 * Thread-safe; never throws.
 */
public final class TokenReader {
    private static final String SCHEME = "bearer";
    /** In characters. Servers take headers of some 8 to 64 KiB. */
    private static final int LONGEST = 64 * 1024;

    private final PasteReader pastes = new PasteReader();

    /**
     * The text as a field of one line can hold it, which would drop line breaks by itself: one within a token goes with the blanks around it,
     * one after {@code Bearer} becomes a blank. The same token is read from it; of a text that holds none, none is, for which its line breaks
     * become characters where they have to. A text longer than any token is cut off, and ends in a
     * character that no token has, so that its beginning isn't taken for one.
     */
    public String onOneLine(String text) {
        var line = new StringBuilder();
        text.strip().lines().map(String::strip).takeWhile(_ -> line.length() <= LONGEST).forEach(part -> {
            line.append(endsInScheme(line) ? " " : "").append(part);
        });
        if (line.length() > LONGEST) {
            line.setLength(LONGEST);
            line.append('…');
        } else if (pastes.read(text) instanceof Paste.Unusable && !(pastes.read(line.toString()) instanceof Paste.Unusable)) {
            // What makes it something else are its line breaks.
            return text.strip().lines().map(String::strip).collect(Collectors.joining("↵"));
        }
        return line.toString();
    }

    private static boolean endsInScheme(StringBuilder line) {
        String end = line.substring(Math.max(0, line.length() - SCHEME.length())).toLowerCase(Locale.ROOT);
        return end.endsWith(SCHEME) || end.endsWith(":");
    }

    /** What the text holds, and what had to be done to find it. */
    public Paste paste(String text) {
        return pastes.read(text);
    }

    /** The token that the text holds, or why it holds none. */
    public TokenInput read(String text) {
        return switch (pastes.read(text)) {
            case Paste.Found(var pasted) -> new TokenInput.Usable(new AccessToken(pasted.text()));
            case Paste.Several(var tokens) -> new TokenInput.Several(tokens.size());
            case Paste.Missing() -> new TokenInput.Missing();
            case Paste.Unusable(int position, int character) -> new TokenInput.Unusable(position, character);
        };
    }
}
