package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.json.JsonPointer;
import ca.tetherai.profileviewer.json.JsonValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

import javafx.scene.control.TreeItem;

/**
 * Where an entry lies: on which level, and which of the entries there, within it, and so on. Immutable.
 *
 * @param level where its outermost entry is
 * @param places the place of each entry on the way among its siblings, from 0, the outermost first; never empty
 */
record ExtraPath(ExtraLevel level, List<Integer> places) {

    /** The entry that a JSON Pointer into the response names; empty when there is none. */
    static Optional<ExtraPath> of(String pointer, Function<ExtraLevel, List<ExtraNode>> entries) {
        return JsonPointer.steps(pointer).filter(steps -> !steps.isEmpty()).flatMap(steps -> {
            ExtraLevel level = switch (steps.getFirst()) {
                case "user" -> ExtraLevel.USER;
                case "persona" -> ExtraLevel.PERSONA;
                default -> ExtraLevel.RESPONSE;
            };
            return find(entries.apply(level), level == ExtraLevel.RESPONSE ? steps : steps.subList(1, steps.size()))
                    .map(places -> new ExtraPath(level, places));
        });
    }

    /** The JSON Pointer into the response to the entry of an item in a level's tree. */
    static String pointer(ExtraLevel level, TreeItem<ExtraNode> item) {
        TreeItem<ExtraNode> parent = item.getParent();
        if (parent == null) {
            return switch (level) {
                case USER -> "/user";
                case PERSONA -> "/persona";
                case RESPONSE -> "";
            };
        }
        boolean isNumbered = parent.getParent() != null && parent.getValue().value() instanceof JsonValue.Items;
        String name = item.getValue().name();
        return JsonPointer.child(pointer(level, parent), isNumbered ? name.substring(1, name.length() - 1) : name);
    }

    private static Optional<List<Integer>> find(List<ExtraNode> outermost, List<String> steps) {
        List<Integer> places = new ArrayList<>();
        List<ExtraNode> siblings = outermost;
        boolean numbered = false;
        for (String step : steps) {
            OptionalInt place = numbered ? item(step, siblings.size()) : member(step, siblings);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            places.add(place.getAsInt());
            ExtraNode entry = siblings.get(place.getAsInt());
            numbered = entry.value() instanceof JsonValue.Items;
            siblings = entry.children();
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(places));
    }

    private static OptionalInt item(String step, int size) {
        OptionalInt index = JsonPointer.index(step);
        return index.isPresent() && index.getAsInt() < size ? index : OptionalInt.empty();
    }

    private static OptionalInt member(String name, List<ExtraNode> siblings) {
        return IntStream.range(0, siblings.size()).filter(i -> siblings.get(i).name().equals(name)).findFirst();
    }
}
