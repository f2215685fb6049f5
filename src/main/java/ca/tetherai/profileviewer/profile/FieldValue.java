package ca.tetherai.profileviewer.profile;

import ca.tetherai.profileviewer.json.JsonValue;

/** How a field of the contract stood in the response, and with which value. */
public sealed interface FieldValue {

    /** A string with something in it, as sent. */
    record Text(String value) implements FieldValue {}

    /** A boolean. */
    record Flag(boolean value) implements FieldValue {}

    /** The member is not in the response. */
    record Absent() implements FieldValue {}

    /** The member is there, and {@code null}. */
    record Null() implements FieldValue {}

    /** A string without anything to see in it, as sent: empty, or only white space and characters without width. */
    record Empty(String value) implements FieldValue {}

    /** A type that the contract does not allow. */
    record Unexpected(JsonValue value) implements FieldValue {}

    /** How the field stood, without its value. */
    default FieldState state() {
        return switch (this) {
            case Text _,Flag _ -> FieldState.PRESENT;
            case Absent() -> FieldState.ABSENT;
            case Null() -> FieldState.NULL;
            case Empty _ -> FieldState.EMPTY;
            case Unexpected _ -> FieldState.UNEXPECTED;
        };
    }
}
