package ca.tetherai.profileviewer.token.paste;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a JWT is damaged in a text that holds no whole one. */
final class DamagedJwt {
    private static final Pattern BEGINNING = Pattern.compile("(?<![A-Za-z0-9.])eyJ[A-Za-z0-9_-]{8,}");

    private DamagedJwt() {
    }

    /** Where in the first text a JWT that begins in this one has its first character that can't be in it. */
    static OptionalInt placeIn(MarkedText text) {
        Matcher start = BEGINNING.matcher(text.text());
        if (!start.find()) {
            return OptionalInt.empty();
        }
        int at = start.end();
        while (at < text.length() && (Glyphs.isOfAToken(text.charAt(at)) || Glyphs.isLineBreak(text.charAt(at)))) {
            at++;
        }
        return at < text.length() ? OptionalInt.of(text.place(at)) : OptionalInt.empty();
    }
}
