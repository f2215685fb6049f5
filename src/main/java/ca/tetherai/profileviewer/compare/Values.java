package ca.tetherai.profileviewer.compare;

import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.profile.FieldValue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** How two values differ as wholes. Takes time in proportion to their size. Stateless. */
final class Values {
    private Values() {
    }

    /** What stood in a response for a field. */
    static Optional<JsonValue> sent(FieldValue value) {
        return switch (value) {
            case FieldValue.Absent() -> Optional.empty();
            case FieldValue.Null() -> Optional.of(new JsonValue.Null());
            case FieldValue.Text(var text) -> Optional.of(new JsonValue.Text(text));
            case FieldValue.Empty(var text) -> Optional.of(new JsonValue.Text(text));
            case FieldValue.Flag(var flag) -> Optional.of(new JsonValue.Bool(flag));
            case FieldValue.Unexpected(var json) -> Optional.of(json);
        };
    }

    /** The kind of difference between two values, either of which may not be there. */
    static DifferenceKind kind(Optional<JsonValue> left, Optional<JsonValue> right) {
        if (left.isEmpty() && right.isEmpty()) {
            return DifferenceKind.SAME;
        }
        if (left.isEmpty()) {
            return DifferenceKind.ADDED;
        }
        return right.map(value -> kind(left.get(), value)).orElse(DifferenceKind.REMOVED);
    }

    private static DifferenceKind kind(JsonValue left, JsonValue right) {
        if (same(left, right)) {
            return DifferenceKind.SAME;
        }
        if (left instanceof JsonValue.Text(var before) && right instanceof JsonValue.Text(var after)) {
            return Equivalence.onlyNormalisation(before, after) ? DifferenceKind.NORMALISATION : DifferenceKind.CHANGED;
        }
        boolean comparable = left.getClass() == right.getClass() || left instanceof JsonValue.Null || right instanceof JsonValue.Null;
        return comparable ? DifferenceKind.CHANGED : DifferenceKind.TYPE_CHANGED;
    }

    /** Whether two values are the same, whatever the order of their members. Recursion is bounded by {@link JsonReader#MAX_DEPTH}, one frame per level or two. */
    static boolean same(@Nullable JsonValue left, @Nullable JsonValue right) {
        return switch (left) {
            case JsonValue.Items(var items) -> right instanceof JsonValue.Items(var others) && sameItems(items, others);
            case JsonValue.Members(var members) -> right instanceof JsonValue.Members(var others) && sameMembers(members, others);
            case JsonValue.Text _,JsonValue.Digits _,JsonValue.Bool _,JsonValue.Null _ -> right != null && right.equals(left);
            case null -> right == null;
        };
    }

    private static boolean sameItems(List<JsonValue> items, List<JsonValue> others) {
        if (items.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!same(items.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameMembers(Map<String, JsonValue> members, Map<String, JsonValue> others) {
        if (members.size() != others.size()) {
            return false;
        }
        for (var member : members.entrySet()) {
            if (!same(member.getValue(), others.get(member.getKey()))) {
                return false;
            }
        }
        return true;
    }
}
