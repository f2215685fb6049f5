package ca.tetherai.profileviewer.fetch.http;

import ca.tetherai.profileviewer.token.AccessToken;

/** Takes a token, and what shows a part of it, out of what a server sent, for a server may echo the request. Immutable. */
final class TokenRedaction {
    /** What stands in the place of what was taken out. */
    static final char IN_ITS_PLACE = '…';
    // What a text has in common with a token by chance is shorter.
    private static final int TELLING_LENGTH = 8;

    private final TokenTraces traces;

    TokenRedaction(AccessToken token) {
        traces = new TokenTraces(token.reveal(), TELLING_LENGTH, 0);
    }

    /**
     * The text with one "…" for each run of characters that are {@value #TELLING_LENGTH} or more of the token in a row, or all of a shorter
     * token, in upper or lower case. Takes time in proportion to the text.
     */
    String apply(String text) {
        var told = new StringBuilder();
        int done = 0;
        for (TokenTraces.Span span : traces.in(text)) {
            told.append(text, done, span.start()).append(IN_ITS_PLACE);
            done = span.end();
        }
        return told.append(text, done, text.length()).toString();
    }

    /** Says nothing of the token. */
    @Override
    public String toString() {
        return "TokenRedaction[]";
    }
}
