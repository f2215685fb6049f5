package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.json.JsonPointer;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;

import java.util.List;
import java.util.stream.Stream;

/** What a finding is about: where a click on it goes. */
public sealed interface Place {

    /**
     * Where in the window something of the response is seen, by its JSON Pointer (RFC 6901): the field that it is or lies in, a form's first field for
     * the form itself, the entry beyond the contract otherwise. The answer as a whole for the root, and for what is no pointer.
     */
    static Place at(String pointer) {
        List<String> steps = JsonPointer.steps(pointer).orElse(List.of());
        if (steps.isEmpty()) {
            return new Answer();
        }
        if (steps.size() == 1) {
            return switch (steps.getFirst()) {
                case "user" -> new Field(UserField.FULL_NAME);
                case "persona" -> new Field(PersonaField.USER);
                default -> new Member(pointer);
            };
        }
        String inForm = JsonPointer.child(JsonPointer.child("", steps.get(0)), steps.get(1));
        return Stream.<ProfileField>concat(Stream.of(UserField.values()), Stream.of(PersonaField.values()))
                .filter(field -> field.pointer().equals(inForm))
                .findFirst()
                .<Place>map(Field::new)
                .orElseGet(() -> new Member(pointer));
    }

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
