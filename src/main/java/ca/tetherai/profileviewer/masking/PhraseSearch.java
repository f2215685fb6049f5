package ca.tetherai.profileviewer.masking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;

/** Searches a text for many phrases at once, in time proportional to the text alone (Aho and Corasick, 1975). Immutable, thread-safe. */
final class PhraseSearch {
    private static final int ROOT = 0;

    private final Map<Long, Integer> steps = new HashMap<>();
    private final List<Integer> fallbacks = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();

    /** For phrases that are folded already; none is empty. */
    PhraseSearch(Collection<String> phrases) {
        addState();
        phrases.forEach(this::add);
        link();
    }

    /** Where a text holds a phrase, on the borders of words where {@code wholeWords}; overlapping ones too. */
    List<Span> in(ComparableText text, boolean wholeWords) {
        List<Span> found = new ArrayList<>();
        int state = ROOT;
        for (int i = 0; i < text.length(); i++) {
            state = next(state, text.at(i));
            for (int end = state; end != ROOT; end = fallbacks.get(end)) {
                int start = i - lengths.get(end) + 1;
                if (lengths.get(end) > 0 && (!wholeWords || isOnBorders(text, start, i))) {
                    found.add(new Span(text.start(start), text.end(i), Masks.HIDDEN));
                    break;
                }
            }
        }
        return found;
    }

    private static boolean isOnBorders(ComparableText text, int first, int last) {
        return isBorder(text, first - 1, first) && isBorder(text, last, last + 1);
    }

    private static boolean isBorder(ComparableText text, int before, int after) {
        return before < 0 || after >= text.length() || !isOfWord(text.at(before)) || !isOfWord(text.at(after))
                || !hasWordBorders(text.at(before)) || !hasWordBorders(text.at(after));
    }

    private static boolean isOfWord(char unit) {
        return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit);
    }

    /** Whether words of its script are set apart. */
    static boolean hasWordBorders(char unit) {
        if (Character.isSurrogate(unit)) {
            return false;
        }
        return switch (Character.UnicodeScript.of(unit)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, BOPOMOFO, HANGUL -> false;
            default -> true;
        };
    }

    private int addState() {
        fallbacks.add(ROOT);
        lengths.add(0);
        return lengths.size() - 1;
    }

    private void add(String phrase) {
        int state = ROOT;
        for (int i = 0; i < phrase.length(); i++) {
            state = steps.computeIfAbsent(key(state, phrase.charAt(i)), _ -> addState());
        }
        lengths.set(state, phrase.length());
    }

    private void link() {
        Map<Integer, List<Character>> children = new HashMap<>();
        steps.keySet().forEach(key -> children.computeIfAbsent((int) (key >> 16), _ -> new ArrayList<>()).add((char) (key & 0xFFFF)));
        Queue<Integer> queue = new ArrayDeque<>(List.of(ROOT));
        while (!queue.isEmpty()) {
            int state = queue.remove();
            for (char unit : children.getOrDefault(state, List.of())) {
                int child = Objects.requireNonNull(steps.get(key(state, unit)));
                fallbacks.set(child, state == ROOT ? ROOT : next(fallbacks.get(state), unit));
                queue.add(child);
            }
        }
    }

    private int next(int state, char unit) {
        int from = state;
        Integer step = steps.get(key(from, unit));
        while (step == null && from != ROOT) {
            from = fallbacks.get(from);
            step = steps.get(key(from, unit));
        }
        return step == null ? ROOT : step;
    }

    private static long key(int state, char unit) {
        return ((long) state << 16) | unit;
    }
}
