package ca.tetherai.profileviewer.fetch.http;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds a token, and pieces of it, in texts, in upper or lower case. Immutable. */
final class TokenTraces {
    private static final int EDGES = 8_192;
    private static final int PRIME = 131;

    private final int length;
    private final Set<String> pieces;
    private final Set<String> telling;
    // By the first and the last character of pieces: most of what is no piece is told by that, and no text made of it.
    private final BitSet edges = new BitSet(EDGES);

    /**
     * A run of characters.
     *
     * @param start where it begins
     * @param end where what comes after it begins
     */
    record Span(int start, int end) {}

    /**
     * Looks for pieces of a token.
     *
     * @param token the token
     * @param longest how long a piece is; all of a shorter token
     * @param from where in the token the pieces begin of which there has to be one in a run, for it to count
     */
    TokenTraces(String token, int longest, int from) {
        String folded = folded(token);
        length = Math.min(longest, folded.length());
        var all = new HashSet<String>();
        var counting = new HashSet<String>();
        int last = folded.length() - length;
        for (int start = 0; start <= last; start++) {
            String piece = folded.substring(start, start + length);
            all.add(piece);
            edges.set(edge(folded, start));
            if (start >= Math.min(from, last)) {
                counting.add(piece);
            }
        }
        pieces = Set.copyOf(all);
        telling = Set.copyOf(counting);
    }

    /** The runs of characters that are made of pieces of the token, in their order. Takes time in proportion to the text. */
    List<Span> in(String text) {
        String folded = folded(text);
        var spans = new ArrayList<Span>();
        int begin = -1;
        int end = 0;
        boolean tells = false;
        for (int start = 0; start + length <= folded.length(); start++) {
            if (!edges.get(edge(folded, start))) {
                continue;
            }
            String piece = folded.substring(start, start + length);
            if (!pieces.contains(piece)) {
                continue;
            }
            if (begin >= 0 && start > end) {
                add(spans, begin, end, tells);
                begin = -1;
            }
            if (begin < 0) {
                begin = start;
                tells = false;
            }
            end = start + length;
            tells |= telling.contains(piece);
        }
        add(spans, begin, end, tells);
        return spans;
    }

    private int edge(String folded, int start) {
        return (folded.charAt(start) * PRIME + folded.charAt(start + length - 1)) % EDGES;
    }

    private static void add(List<Span> spans, int begin, int end, boolean tells) {
        if (begin >= 0 && tells) {
            spans.add(new Span(begin, end));
        }
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
        return "TokenTraces[]";
    }
}
