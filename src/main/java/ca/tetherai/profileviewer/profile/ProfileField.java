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

    /** What the field holds. */
    default FieldKind kind() {
        return declaration().kind();
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
