package ca.tetherai.profileviewer.token.paste;

import java.util.List;

/** What was found in a text that somebody gave as a token. */
public sealed interface Paste {

    /** One token. */
    record Found(PastedToken token) implements Paste {}

    /** Several different ones, the likeliest first: somebody has to choose. */
    record Several(List<PastedToken> tokens) implements Paste {
        /** Copies the list. */
        public Several {
            tokens = List.copyOf(tokens);
        }
    }

    /** Nothing was given. */
    record Missing() implements Paste {}

    /**
     * Something that no token can be found in.
     *
     * @param position where the first character that can't be in one is in the text as it was given, from 1, in code points
     * @param character that character
     */
    record Unusable(int position, int character) implements Paste {}
}
