package ca.tetherai.profileviewer.fetch.http;

import ca.tetherai.profileviewer.token.AccessToken;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes a token, and what shows a part of it, out of what a server sent, for a server may echo the request. Immutable. */
final class TokenRedaction {
    private static final char IN_ITS_PLACE = '…';
    // What a text has in common with a token by chance is shorter.
    private static final int TELLING_LENGTH = 8;

    private final int length;
    private final Set<String> secrets;

    TokenRedaction(AccessToken token) {
        String whole = folded(token.reveal());
        length = Math.min(TELLING_LENGTH, whole.length());
        secrets = IntStream.rangeClosed(0, whole.length() - length)
                .mapToObj(start -> whole.substring(start, start + length))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The text with one "…" for each run of characters that are {@value #TELLING_LENGTH} or more of the token in a row, or all of a shorter
     * token, in upper or lower case. Takes time in proportion to the text.
     */
    String apply(String text) {
        String folded = folded(text);
        var told = new StringBuilder();
        int done = 0;
        for (int start = 0; start + length <= text.length(); start++) {
            if (secrets.contains(folded.substring(start, start + length))) {
                if (start > done || told.isEmpty()) {
                    told.append(text, done, start).append(IN_ITS_PLACE);
                }
                done = start + length;
            }
        }
        return told.append(text, done, text.length()).toString();
    }

    // Character by character, so that places stay the same. Hosts may come back in lower case.
    private static String folded(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = Character.toLowerCase(characters[i]);
        }
        return new String(characters);
    }

    /** Says nothing of the token. */
    @Override
    public String toString() {
        return "TokenRedaction[]";
    }
}
