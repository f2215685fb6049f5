package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.ProfileField;

/** What a finding is about: where a click on it goes. */
public sealed interface Place {

    /** A field of the contract. */
    record Field(ProfileField field) implements Place {}

    /** A member beyond the contract, or a whole object: its JSON Pointer (RFC 6901) in the response, {@code /user/loginDisabled}. */
    record Member(String pointer) implements Place {
        /** The member {@code name} of the object that {@code parent} points to. */
        static Member of(String parent, String name) {
            return new Member(parent + "/" + name.replace("~", "~0").replace("/", "~1"));
        }
    }

    /** A claim of the token, by what it is called there: {@code sub}, {@code user._id}, {@code organization.name}. */
    record Claim(String name) implements Place {}

    /** The answer as a whole: its headers, its time. */
    record Answer() implements Place {}
}
