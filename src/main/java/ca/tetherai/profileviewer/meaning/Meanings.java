package ca.tetherai.profileviewer.meaning;

import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.ProfileField;

import java.util.HashMap;
import java.util.Map;

/**
 * What each field of an account means. Immutable.
 *
 * @param ofFields the meanings that there are
 */
public record Meanings(Map<ProfileField, Meaning> ofFields) {
    /** Copies the map. */
    public Meanings {
        ofFields = Map.copyOf(ofFields);
    }

    /** Reads the meanings out of an account. Away from the UI thread: the first number in a JVM loads its metadata. */
    public static Meanings of(Profile profile) {
        var reader = new MeaningReader();
        Map<ProfileField, Meaning> meanings = new HashMap<>();
        profile.user().forEach((field, value) -> meanings.put(field, reader.read(field, value)));
        personaFields(profile.persona()).forEach((field, value) -> meanings.put(field, reader.read(field, value)));
        return new Meanings(meanings);
    }

    /** The meaning of a field's value. */
    public Meaning of(ProfileField field) {
        return ofFields.getOrDefault(field, new Meaning.None());
    }

    private static Map<? extends ProfileField, FieldValue> personaFields(Persona persona) {
        return switch (persona) {
            case Persona.Present(var fields, _) -> fields;
            case Persona.Absent _,Persona.Null _,Persona.Unexpected _ -> Map.of();
        };
    }
}
