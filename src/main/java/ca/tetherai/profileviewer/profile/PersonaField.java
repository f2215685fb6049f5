package ca.tetherai.profileviewer.profile;

/** The fields of the contract's {@code UserPersona}. In the order in which they are shown. */
public enum PersonaField implements ProfileField {
    USER("user", FieldKind.TEXT, false, FieldGroup.PERSON),
    POSITION("position", FieldKind.TEXT, false, FieldGroup.PERSON),
    USER_EMAIL("userEmail", FieldKind.EMAIL, false, FieldGroup.PERSON),
    ID("_id", FieldKind.ID, false, FieldGroup.PERSON),
    ORGANIZATION("organization", FieldKind.TEXT, false, FieldGroup.COMPANY),
    ORGANIZATION_WEBSITE("organizationWebsite", FieldKind.URL, false, FieldGroup.COMPANY),
    LEAD_PROVIDER("leadProvider", FieldKind.TEXT, false, FieldGroup.COMPANY),
    TIMEZONE("timezone", FieldKind.ZONE, false, FieldGroup.PLACE_AND_HOURS),
    BUSINESS_HOURS("businessHours", FieldKind.HOURS, false, FieldGroup.PLACE_AND_HOURS),
    ORGANIZATION_ADDRESS("organizationAddress", FieldKind.TEXT, false, FieldGroup.PLACE_AND_HOURS),
    ORGANIZATION_CITY("organizationCity", FieldKind.TEXT, false, FieldGroup.PLACE_AND_HOURS),
    REGION("region", FieldKind.TEXT, false, FieldGroup.PLACE_AND_HOURS);

    // A record of immutable parts, which Error Prone can't see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final FieldDeclaration declaration;

    PersonaField(String contractName, FieldKind kind, boolean nullable, FieldGroup group) {
        declaration = new FieldDeclaration(contractName, kind, nullable, group);
    }

    @Override
    public FieldDeclaration declaration() {
        return declaration;
    }

    @Override
    public String labelKey() {
        return "persona." + contractName();
    }
}
