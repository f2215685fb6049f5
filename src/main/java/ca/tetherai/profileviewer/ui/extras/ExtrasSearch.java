package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.text.Needle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One search through all that came beyond the contract: for the names of members, and for values as they were sent and as they are said in words.
 * Takes a while where there is much; ends early, with what it has, when its thread is interrupted. For one use, on any thread.
 */
final class ExtrasSearch {
    /** How many hits are shown; further ones are counted. */
    static final int MOST_SHOWN = 1_000;
    /** How many rows they and what they lie in may take: where it is deep, a hit needs many. */
    private static final int MOST_ROWS = 10_000;

    private final Needle needle;
    private final Function<ExtraNode, String> inWords;
    private int hits;
    private int shown;
    private int rows;

    /**
     * A search that has not begun.
     *
     * @param inWords how a value is said, where that differs from what was sent; otherwise empty
     */
    ExtrasSearch(Needle needle, Function<ExtraNode, String> inWords) {
        this.needle = needle;
        this.inWords = inWords;
    }

    /** Searches the entries of all levels. */
    ExtrasFound in(Map<ExtraLevel, List<ExtraNode>> entries) {
        Map<ExtraLevel, List<FoundEntry>> found = new EnumMap<>(ExtraLevel.class);
        for (ExtraLevel level : ExtraLevel.values()) {
            found.put(level, among(entries.getOrDefault(level, List.of()), true));
        }
        return new ExtrasFound(found, shown, hits);
    }

    // The numbers of a list's items are no names. The recursion is as deep as JSON may nest.
    private List<FoundEntry> among(List<ExtraNode> siblings, boolean named) {
        List<FoundEntry> found = new ArrayList<>();
        for (ExtraNode node : siblings) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            boolean inName = named && needle.in(node.name());
            boolean inValue = isInValue(node);
            boolean hit = inName || inValue;
            boolean room = shown < MOST_SHOWN && rows < MOST_ROWS;
            if (hit) {
                hits++;
                shown += room ? 1 : 0;
            }
            List<FoundEntry> within = among(node.children(), node.value() instanceof JsonValue.Members);
            if ((hit && room) || !within.isEmpty()) {
                rows++;
                found.add(new FoundEntry(node, inName && room, inValue && room, within));
            }
        }
        return List.copyOf(found);
    }

    private boolean isInValue(ExtraNode node) {
        return switch (node.value()) {
            case JsonValue.Text(String text) -> needle.in(text) || isInWords(node);
            case JsonValue.Digits(String literal) -> needle.in(literal);
            case JsonValue.Bool(boolean flag) -> needle.in(String.valueOf(flag)) || isInWords(node);
            case JsonValue.Null() -> needle.in("null") || isInWords(node);
            case JsonValue.Items _,JsonValue.Members _ -> false;
        };
    }

    private boolean isInWords(ExtraNode node) {
        String words = inWords.apply(node);
        return !words.isEmpty() && needle.in(words);
    }
}
