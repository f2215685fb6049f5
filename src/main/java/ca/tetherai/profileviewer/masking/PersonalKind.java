package ca.tetherai.profileviewer.masking;

import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;

/** What is personal about a text, which decides what is left of it when it is masked. */
public enum PersonalKind {
    /** A person's name: first letters are left. */
    NAME,
    /** An e-mail address: its first character and its host are left. */
    EMAIL,
    /** A telephone number: its country code and its last four digits are left. */
    PHONE,
    /** What names a record: its last six characters are left. */
    ID,
    /** A postal address: what comes after the street is left. */
    ADDRESS,
    /** Not personal by itself: all is left but what is personal within it. */
    PLAIN,
    /** What nobody knows: nothing is left but its form. */
    STRICT;

    /** What a field of the contract holds. */
    public static PersonalKind of(ProfileField field) {
        return switch (field) {
            case UserField user -> ofUser(user);
            case PersonaField persona -> ofPersona(persona);
        };
    }

    /** Whether it says something of a person. */
    public boolean isPersonal() {
        return this != PLAIN;
    }

    /** What lies within a value of this kind that should have been a text. */
    PersonalKind within() {
        return isPersonal() ? STRICT : PLAIN;
    }

    private static PersonalKind ofUser(UserField field) {
        return switch (field) {
            case FULL_NAME -> NAME;
            case EMAIL -> EMAIL;
            case PHONE_NUMBER, SINCH_PHONE_NUMBER -> PHONE;
            case ID, ORGANIZATION_ID, DEPARTMENT_ID, PERSONA -> ID;
            case DESIGNATION, ACCESS_ROLE, CALL_FORWARDING_ENABLED, CONVERSATION_OPEN_PREFERENCE -> PLAIN;
        };
    }

    private static PersonalKind ofPersona(PersonaField field) {
        return switch (field) {
            case USER -> NAME;
            case USER_EMAIL -> EMAIL;
            case ID -> ID;
            case ORGANIZATION_ADDRESS -> ADDRESS;
            case POSITION, ORGANIZATION, ORGANIZATION_WEBSITE, LEAD_PROVIDER, TIMEZONE, BUSINESS_HOURS, ORGANIZATION_CITY, REGION -> PLAIN;
        };
    }
}
