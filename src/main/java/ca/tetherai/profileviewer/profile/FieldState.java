package ca.tetherai.profileviewer.profile;

import java.util.Locale;

/** The five ways in which a field can stand in a response. */
public enum FieldState {
    /** There, with a value of the contract's type. */
    PRESENT,
    /** Not in the response. */
    ABSENT,
    /** There, and {@code null}. */
    NULL,
    /** An empty or blank string. */
    EMPTY,
    /** Of a type that the contract does not allow. */
    UNEXPECTED;

    /** The state's name in printed JSON, and in the style class {@code value-…}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
