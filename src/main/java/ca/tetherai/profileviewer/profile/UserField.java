package ca.tetherai.profileviewer.profile;

/** The fields of the contract's {@code UserProfile}. In the order in which they are shown. */
public enum UserField implements ProfileField {
    FULL_NAME("fullName", FieldKind.TEXT, false, FieldGroup.IDENTITY),
    DESIGNATION("designation", FieldKind.TEXT, false, FieldGroup.IDENTITY),
    ACCESS_ROLE("accessRole", FieldKind.ROLE, false, FieldGroup.IDENTITY),
    ID("_id", FieldKind.ID, false, FieldGroup.IDENTITY),
    EMAIL("email", FieldKind.EMAIL, false, FieldGroup.CONTACT),
    PHONE_NUMBER("phoneNumber", FieldKind.PHONE, false, FieldGroup.CONTACT),
    SINCH_PHONE_NUMBER("sinchPhoneNumber", FieldKind.PHONE, false, FieldGroup.CONTACT),
    CALL_FORWARDING_ENABLED("callForwardingEnabled", FieldKind.FLAG, false, FieldGroup.PREFERENCES),
    CONVERSATION_OPEN_PREFERENCE("conversationOpenPreference", FieldKind.TEXT, false, FieldGroup.PREFERENCES),
    ORGANIZATION_ID("organizationId", FieldKind.ID, false, FieldGroup.ORGANIZATION),
    DEPARTMENT_ID("departmentId", FieldKind.ID, true, FieldGroup.ORGANIZATION),
    PERSONA("persona", FieldKind.ID, true, FieldGroup.ORGANIZATION);

    // A record of immutable parts, which Error Prone can't see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final FieldDeclaration declaration;

    UserField(String contractName, FieldKind kind, boolean nullable, FieldGroup group) {
        declaration = new FieldDeclaration(contractName, kind, nullable, group);
    }

    @Override
    public FieldDeclaration declaration() {
        return declaration;
    }

    @Override
    public String labelKey() {
        return "user." + contractName();
    }
}
