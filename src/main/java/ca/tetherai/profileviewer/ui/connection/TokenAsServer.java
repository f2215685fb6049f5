package ca.tetherai.profileviewer.ui.connection;

import ca.tetherai.profileviewer.token.JwtLook;
import ca.tetherai.profileviewer.token.TokenInput;
import ca.tetherai.profileviewer.token.TokenReader;
import ca.tetherai.profileviewer.token.paste.Paste;
import ca.tetherai.profileviewer.token.paste.PasteSource;

import java.util.regex.Pattern;

/** Tells a token that somebody pastes as the server, or where else none belongs. What is no JWT, and isn't said to be a token, may be a host's name. */
public final class TokenAsServer {
    // With a token in it, it is refused as an address, and says so.
    private static final Pattern ADDRESS = Pattern.compile("\\s*[a-z][a-z0-9+.-]*://", Pattern.CASE_INSENSITIVE);

    // In characters. What somebody types comes one by one, and is looked at before it is shown.
    private static final int SHORTEST = 12;

    private final TokenReader reader = new TokenReader();

    /** Whether a text is one. */
    public boolean is(String text) {
        return text.length() >= SHORTEST && !ADDRESS.matcher(text).lookingAt() && switch (reader.paste(text)) {
            case Paste.Found(var token) -> token.source() == PasteSource.HEADER || token.cleaning().scheme() || isJwt(text);
            case Paste.Several _ -> JwtLook.isIn(text);
            case Paste.Missing _,Paste.Unusable _ -> false;
        };
    }

    private boolean isJwt(String text) {
        return reader.read(text) instanceof TokenInput.Usable(var token) && token.looksLikeJwt();
    }
}
