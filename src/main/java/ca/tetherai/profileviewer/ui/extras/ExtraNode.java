package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.json.JsonValue;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;

/**
 * One entry of the data beyond the contract. Immutable, and made level by level as it is asked for: a large or deep answer costs what is
 * looked at.
 *
 * @param name the member's name; an item's place in its list, from 0, in brackets
 * @param value what was sent
 */
public record ExtraNode(String name, JsonValue value) {

    /** The entries of an object that doesn't change, in the order sent. */
    public static List<ExtraNode> of(Map<String, JsonValue> members) {
        return new ExtraEntries(members);
    }

    /** How many entries lie within; 0 for everything but objects and lists. */
    public int size() {
        return switch (value) {
            case JsonValue.Members(var members) -> members.size();
            case JsonValue.Items(var items) -> items.size();
            case JsonValue.Text _,JsonValue.Digits _,JsonValue.Bool _,JsonValue.Null _ -> 0;
        };
    }

    /** The entries within, newly made on each call. */
    public List<ExtraNode> children() {
        return switch (value) {
            case JsonValue.Members(var members) -> of(members);
            case JsonValue.Items(var items) ->
                new AbstractList<>() {
                    @Override
                    public ExtraNode get(int index) {
                        return new ExtraNode("[" + index + "]", items.get(index));
                    }

                    @Override
                    public int size() {
                        return items.size();
                    }
                };
            case JsonValue.Text _,JsonValue.Digits _,JsonValue.Bool _,JsonValue.Null _ -> List.of();
        };
    }

    /** Whether the value is an object or a list. */
    public boolean isContainer() {
        return switch (value) {
            case JsonValue.Members _,JsonValue.Items _ -> true;
            case JsonValue.Text _,JsonValue.Digits _,JsonValue.Bool _,JsonValue.Null _ -> false;
        };
    }
}
