package ca.tetherai.profileviewer.fetch.http;

import ca.tetherai.profileviewer.token.AccessToken;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the token out of a profile's JSON where the server echoes it, before anybody reads that: the one exception to showing what was sent,
 * since what is shown is copied and printed too. Takes less than {@link TokenRedaction} does: what only looks like the token is the account's
 * data, for instance another JWT with the same header. Immutable.
 */
final class EchoRedaction {
    // Any piece of a secret that is as long as this goes.
    private static final int PIECE = 16;
    // A shorter token can't be told from a word, and can be guessed.
    private static final int SHORTEST = 8;
    private static final String JWT_START = "eyJ";
    private static final int HEX = 16;

    private final int length;
    private final TokenTraces traces;

    EchoRedaction(AccessToken token) {
        String secret = token.reveal();
        length = secret.length();
        traces = new TokenTraces(secret, PIECE, secretFrom(secret));
    }

    // Of a JWT the signature is the secret; the rest is what it says.
    private static int secretFrom(String token) {
        int first = token.indexOf('.');
        int last = token.lastIndexOf('.');
        return token.startsWith(JWT_START) && first != last && token.indexOf('.', first + 1) == last ? last + 1 : 0;
    }

    /**
     * The JSON with one "…" within its texts and names for each run of characters that is the token, or has {@value #PIECE} or more of its
     * secret part in a row, however they are escaped. Takes time in proportion to the text.
     */
    String apply(String json) {
        if (length < SHORTEST) {
            return json;
        }
        var told = new StringBuilder();
        int done = 0;
        int start = json.indexOf('"') + 1;
        while (start > 0) {
            Literal literal = Literal.at(json, start);
            for (TokenTraces.Span span : traces.in(literal.text())) {
                told.append(json, done, literal.place(span.start())).append(TokenRedaction.IN_ITS_PLACE);
                done = literal.place(span.end());
            }
            start = json.indexOf('"', literal.end() + 1) + 1;
        }
        return told.append(json, done, json.length()).toString();
    }

    /**
     * A text of JSON (RFC 8259, section 7).
     *
     * @param text what it says
     * @param end where its closing quotation mark is, or where the JSON breaks off
     * @param start where it begins
     * @param escapes where in the text escapes stand, and by how much they are longer than what they say, in their order
     */
    private record Literal(String text, int start, int end, List<Escape> escapes) {

        /** An escape at a place of the text, and how many characters more than one all escapes up to it take. */
        private record Escape(int at, int longer) {}

        static Literal at(String json, int start) {
            var text = new StringBuilder();
            var escapes = new ArrayList<Escape>();
            int at = start;
            int longer = 0;
            while (at < json.length() && json.charAt(at) != '"') {
                int width = width(json, at);
                text.append(width == 1 ? json.charAt(at) : said(json, at, width));
                if (width > 1) {
                    longer += width - 1;
                    escapes.add(new Escape(text.length() - 1, longer));
                }
                at += width;
            }
            return new Literal(text.toString(), start, at, escapes);
        }

        private static int width(String json, int at) {
            if (json.charAt(at) != '\\' || at + 1 == json.length()) {
                return 1;
            }
            return json.charAt(at + 1) == 'u' && at + 6 <= json.length() ? 6 : 2;
        }

        // No control character is in a token, so that any will do for all.
        private static char said(String json, int at, int width) {
            char second = json.charAt(at + 1);
            if (width == 2) {
                return Character.isLetter(second) ? ' ' : second;
            }
            int code = 0;
            for (int place = at + 2; place < at + width; place++) {
                int digit = Character.digit(json.charAt(place), HEX);
                if (digit < 0) {
                    return ' ';
                }
                code = code * HEX + digit;
            }
            return (char) code;
        }

        /** Where in the JSON the character stands that is at this place of the text. */
        int place(int index) {
            int low = 0;
            int high = escapes.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (escapes.get(middle).at() < index) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return start + index + (low == 0 ? 0 : escapes.get(low - 1).longer());
        }
    }

    /** Says nothing of the token. */
    @Override
    public String toString() {
        return "EchoRedaction[]";
    }
}
