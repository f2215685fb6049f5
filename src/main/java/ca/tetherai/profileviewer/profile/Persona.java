package ca.tetherai.profileviewer.profile;

import ca.tetherai.profileviewer.json.JsonValue;

import java.util.Map;

/** The response's {@code persona}: an object, or one of the ways in which there is none. */
public sealed interface Persona {

    /** What came beyond the contract, in the order sent; nothing where there is no persona. */
    default Map<String, JsonValue> extras() {
        return Map.of();
    }

    /**
     * The persona object.
     *
     * @param fields how each field of the contract stood; every {@link PersonaField} is a key
     * @param extras what came beyond the contract, in the order sent
     */
    record Present(Map<PersonaField, FieldValue> fields, Map<String, JsonValue> extras) implements Persona {}

    /** The response has no member {@code persona}. The contract does not require it. */
    record Absent() implements Persona {}

    /** {@code "persona": null}, which the contract describes as normal. */
    record Null() implements Persona {}

    /** Something that is neither an object nor null. */
    record Unexpected(JsonValue value) implements Persona {}
}
