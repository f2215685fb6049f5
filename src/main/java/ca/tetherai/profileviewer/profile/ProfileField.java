package ca.tetherai.profileviewer.profile;

/**
 * One field of the contract ({@code UserProfile} and {@code UserPersona} of the Tether API). The one declaration that parsing, forms,
 * printing, checks and comparison go by.
 */
public sealed interface ProfileField permits UserField, PersonaField {

    /** All that is declared of the field. */
    FieldDeclaration declaration();

    /** The message key of the field's name. */
    String labelKey();

    /** The member's name in the contract. */
    default String contractName() {
        return declaration().contractName();
    }

    /** Where the field is in a response: its JSON Pointer (RFC 6901), {@code /user/email}. */
    default String pointer() {
        return switch (this) {
            case UserField _ -> "/user/" + contractName();
            case PersonaField _ -> "/persona/" + contractName();
        };
    }

    /** What the field holds. */
    default FieldKind kind() {
        return declaration().kind();
    }

    /** Whether its text is one line by its nature, so that a line break within it came by mistake. An address or business hours may have several. */
    default boolean isOneLine() {
        return this != PersonaField.ORGANIZATION_ADDRESS && kind() != FieldKind.HOURS;
    }

    /** Whether the contract allows {@code null}. */
    default boolean nullable() {
        return declaration().nullable();
    }

    /** The part of its form that the field is shown in. */
    default FieldGroup group() {
        return declaration().group();
    }
}
