package ca.tetherai.profileviewer.json;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One JSON value (RFC 8259), kept as it was sent: numbers in their digits, members in their order. Immutable. Not Jackson's tree: a {@code
 * BigDecimal} keeps neither {@code 1e2} nor {@code 1.0} as they were sent.
 */
public sealed interface JsonValue {

    /** A string, unescaped. */
    record Text(String value) implements JsonValue {}

    /** A number in exactly the characters that were sent: {@code 1.0} stays {@code 1.0}, and {@code 1e2} stays {@code 1e2}. */
    record Digits(String literal) implements JsonValue {}

    /** {@code true} or {@code false}. */
    record Bool(boolean value) implements JsonValue {}

    /** {@code null}. */
    record Null() implements JsonValue {}

    /** An array. To compare two takes one frame per level: those of lists and records would be too many for the stack of the UI thread. */
    record Items(List<JsonValue> items) implements JsonValue {
        @Override
        public boolean equals(@Nullable Object other) {
            if (!(other instanceof Items(var others)) || items.size() != others.size()) {
                return false;
            }
            for (int i = 0; i < items.size(); i++) {
                if (!items.get(i).equals(others.get(i))) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            int code = 1;
            for (JsonValue item : items) {
                code = 31 * code + item.hashCode();
            }
            return code;
        }
    }

    /** An object; of members that share a name the last one counts. To compare two takes one frame per level, and no regard of their order. */
    record Members(Map<String, JsonValue> members) implements JsonValue {
        @Override
        public boolean equals(@Nullable Object other) {
            if (!(other instanceof Members(var others)) || members.size() != others.size()) {
                return false;
            }
            for (var member : members.entrySet()) {
                if (!member.getValue().equals(others.get(member.getKey()))) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            int code = 0;
            for (var member : members.entrySet()) {
                code += member.getKey().hashCode() ^ member.getValue().hashCode();
            }
            return code;
        }
    }
}
