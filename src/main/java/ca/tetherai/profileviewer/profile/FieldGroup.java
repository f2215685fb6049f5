package ca.tetherai.profileviewer.profile;

/** The parts of a form, in the order in which they are shown. */
public enum FieldGroup {
    /** Who the user is. */
    IDENTITY("group.identity"),
    /** How the user is reached. */
    CONTACT("group.contact"),
    /** How the user's account behaves. */
    PREFERENCES("group.preferences"),
    /** Where the user belongs. */
    ORGANIZATION("group.organization"),
    /** Whom the persona speaks as. */
    PERSON("group.person"),
    /** The persona's company. */
    COMPANY("group.company"),
    /** Where and when the persona can be reached. */
    PLACE_AND_HOURS("group.placeAndHours");

    private final String labelKey;

    FieldGroup(String labelKey) {
        this.labelKey = labelKey;
    }

    /** The message key of the group's name. */
    public String labelKey() {
        return labelKey;
    }
}
