package ca.tetherai.profileviewer.compare;

import ca.tetherai.profileviewer.compare.Difference.Subject;
import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonValue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes through the entries beyond the contract: a row for what is the same as a whole, and for the parts that differ of what isn't. Recursion is
 * bounded by {@link JsonReader#MAX_DEPTH}.
 */
final class EntryWalk {
    private final List<Difference> rows;

    EntryWalk(List<Difference> rows) {
        this.rows = rows;
    }

    /** Adds the rows of two objects' members. */
    void members(Path parent, Map<String, JsonValue> left, Map<String, JsonValue> right) {
        for (String name : MergedNames.of(left.keySet(), right.keySet())) {
            JsonValue before = left.get(name);
            JsonValue after = right.get(name);
            // Asked once for each branch, at its top, so that what is the same takes no rows on the way.
            if (Values.same(before, after)) {
                add(parent.child(name), Optional.ofNullable(before), Optional.ofNullable(after), DifferenceKind.SAME);
            } else {
                entry(parent.child(name), Optional.ofNullable(before), Optional.ofNullable(after));
            }
        }
    }

    /** Whether there was a difference; of an entry without one a single row is left. */
    private boolean entry(Path path, Optional<JsonValue> left, Optional<JsonValue> right) {
        int start = rows.size();
        boolean differs = false;
        if (left.orElse(null) instanceof JsonValue.Members(var before) && right.orElse(null) instanceof JsonValue.Members(var after)) {
            for (String name : MergedNames.of(before.keySet(), after.keySet())) {
                differs |= entry(path.child(name), Optional.ofNullable(before.get(name)), Optional.ofNullable(after.get(name)));
            }
        } else if (left.orElse(null) instanceof JsonValue.Items(var before) && right.orElse(null) instanceof JsonValue.Items(var after)) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                differs |= entry(path.child(Integer.toString(i)), item(before, i), item(after, i));
            }
        } else {
            DifferenceKind kind = Values.kind(left, right);
            add(path, left, right, kind);
            return kind != DifferenceKind.SAME;
        }
        if (!differs) {
            rows.subList(start, rows.size()).clear();
            add(path, left, right, DifferenceKind.SAME);
        }
        return differs;
    }

    private static Optional<JsonValue> item(List<JsonValue> items, int index) {
        return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }

    private void add(Path path, Optional<JsonValue> left, Optional<JsonValue> right, DifferenceKind kind) {
        rows.add(new Difference(new Subject.Entry(), path, left, right, kind));
    }
}
