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

    private final String contractName;
    private final FieldKind kind;
    private final boolean nullable;
    private final FieldGroup group;

    PersonaField(String contractName, FieldKind kind, boolean nullable, FieldGroup group) {
        this.contractName = contractName;
        this.kind = kind;
        this.nullable = nullable;
        this.group = group;
    }

    @Override
    public String contractName() {
        return contractName;
    }

    @Override
    public FieldKind kind() {
        return kind;
    }

    @Override
    public boolean nullable() {
        return nullable;
    }

    @Override
    public FieldGroup group() {
        return group;
    }

    @Override
    public String labelKey() {
        return "persona." + contractName;
    }
}
