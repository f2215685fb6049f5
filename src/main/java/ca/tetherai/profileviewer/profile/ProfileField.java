package ca.tetherai.profileviewer.profile;

/**
 * One field of the contract ({@code UserProfile} and {@code UserPersona} of the Tether API). The one declaration that parsing, forms,
 * printing, checks and comparison go by.
 */
public sealed interface ProfileField permits UserField, PersonaField {

    /** The member's name in the contract. */
    String contractName();

    /** What the field holds. */
    FieldKind kind();

    /** Whether the contract allows {@code null}. */
    boolean nullable();

    /** The part of its form that the field is shown in. */
    FieldGroup group();

    /** The message key of the field's name. */
    String labelKey();
}
