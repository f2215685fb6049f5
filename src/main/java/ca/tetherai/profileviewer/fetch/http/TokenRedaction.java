package ca.tetherai.profileviewer.fetch.http;

import ca.tetherai.profileviewer.token.AccessToken;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes a token out of what a server sent, for a server may echo the request. */
final class TokenRedaction {
    private static final String IN_ITS_PLACE = Matcher.quoteReplacement("…");
    // Shorter pieces between dots are ordinary words.
    private static final int TELLING_LENGTH = 16;

    private final Pattern secret;

    TokenRedaction(AccessToken token) {
        String whole = token.reveal();
        var pieces = Stream.of(whole.split("\\.")).filter(piece -> piece.length() >= TELLING_LENGTH);
        // The whole first: of alternatives, the first that matches counts. Hosts may come back in lower case.
        String alternatives = Stream.concat(Stream.of(whole), pieces).map(Pattern::quote).collect(Collectors.joining("|"));
        secret = Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE);
    }

    /** The text with "…" for the token, and for each of the telling pieces between its dots. */
    String apply(String text) {
        return secret.matcher(text).replaceAll(IN_ITS_PLACE);
    }

    /** Hides nothing of the pattern, so it has no string form. */
    @Override
    public String toString() {
        return "TokenRedaction[]";
    }
}
