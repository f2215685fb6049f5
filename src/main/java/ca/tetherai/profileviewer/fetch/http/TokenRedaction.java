package ca.tetherai.profileviewer.fetch.http;

import ca.tetherai.profileviewer.token.AccessToken;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes a token out of what a server sent, for a server may echo the request: the whole of it, or a telling part. */
final class TokenRedaction {
    private static final String IN_ITS_PLACE = "…";
    // Shorter parts are ordinary words.
    private static final int TELLING_LENGTH = 12;

    private final int window;
    private final Set<String> parts;

    TokenRedaction(AccessToken token) {
        // Hosts may come back in lower case.
        String secret = token.reveal().toLowerCase(Locale.ROOT);
        window = Math.min(TELLING_LENGTH, secret.length());
        parts = IntStream.rangeClosed(0, secret.length() - window)
                .mapToObj(at -> secret.substring(at, at + window))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The text with "…" for each run of it that stands in the token too, from {@value #TELLING_LENGTH} characters on. In linear time. */
    String apply(String text) {
        var kept = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = endOfSecret(text, at);
            if (end > at) {
                kept.append(IN_ITS_PLACE);
                at = end;
            } else {
                kept.append(text.charAt(at));
                at++;
            }
        }
        return kept.toString();
    }

    // Where the run ends that begins here and of which each window stands in the token; here, if there is none.
    private int endOfSecret(String text, int from) {
        int at = from;
        while (at + window <= text.length() && parts.contains(text.substring(at, at + window).toLowerCase(Locale.ROOT))) {
            at++;
        }
        return at == from ? from : at + window - 1;
    }

    /** Shows nothing of the token. */
    @Override
    public String toString() {
        return "TokenRedaction[]";
    }
}
