package ca.tetherai.profileviewer.masking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A part of a text that is masked.
 *
 * @param start its first UTF-16 unit
 * @param end the one after its last
 * @param mask what stands in its place
 */
record Span(int start, int end, String mask) {

    /** The text with all of these masked; where they overlap, the one that holds the others counts, or nothing is shown of any. */
    static String replace(String text, List<Span> spans) {
        var merged = new ArrayList<Span>();
        spans.stream().sorted(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder())).forEach(span -> {
            if (merged.isEmpty() || span.start() >= merged.getLast().end()) {
                merged.add(span);
            } else if (span.end() > merged.getLast().end()) {
                merged.set(merged.size() - 1, new Span(merged.getLast().start(), span.end(), Masks.HIDDEN));
            }
        });
        var masked = new StringBuilder(text.length());
        int from = 0;
        for (Span span : merged) {
            masked.append(text, from, span.start()).append(span.mask());
            from = span.end();
        }
        return masked.append(text, from, text.length()).toString();
    }
}
