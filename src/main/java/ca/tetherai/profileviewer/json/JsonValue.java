package ca.tetherai.profileviewer.json;

import java.util.List;
import java.util.Map;

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

    /** An array. */
    record Items(List<JsonValue> items) implements JsonValue {}

    /** An object; of members that share a name the last one counts. */
    record Members(Map<String, JsonValue> members) implements JsonValue {}
}
