package ca.tetherai.profileviewer.meaning;

import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.text.OddCharacter;
import ca.tetherai.profileviewer.text.OddCharacters;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each field of an account means, and how its value looks. Immutable.
 *
 * @param ofFields the meanings that there are
 * @param looks what was seen of them, where somebody looked
 * @param serversLead how much the clock of the server that sent them is ahead of this machine's; zero where that isn't known
 */
public record Meanings(Map<ProfileField, Meaning> ofFields, Map<ProfileField, Look> looks, Duration serversLead) {
    /** Copies the maps. */
    public Meanings {
        ofFields = Map.copyOf(ofFields);
        looks = Map.copyOf(looks);
    }

    /**
     * Reads the meanings out of an account, and looks through each value once. Away from the UI thread: the first number in a JVM loads its
     * metadata, and a value may be of megabytes.
     *
     * @param serversLead how much the server's clock is ahead of this machine's
     */
    public static Meanings of(Profile profile, Duration serversLead) {
        var reader = new MeaningReader();
        Map<ProfileField, FieldValue> values = new HashMap<>(profile.user());
        values.putAll(personaFields(profile.persona()));
        Map<ProfileField, Meaning> meanings = new HashMap<>();
        Map<ProfileField, Look> looks = new HashMap<>();
        values.forEach((field, value) -> {
            meanings.put(field, reader.read(field, value));
            looks.put(field, Look.at(field, value));
        });
        return new Meanings(meanings, looks, serversLead);
    }

    /** The meaning of a field's value. */
    public Meaning of(ProfileField field) {
        return ofFields.getOrDefault(field, new Meaning.None());
    }

    /** How a field's value looks. Quick for what this was made of. */
    public Look look(ProfileField field, FieldValue value) {
        Look known = looks.get(field);
        return known == null ? Look.at(field, value) : known;
    }

    /**
     * The characters of a field's value that are not what they seem, at most {@link OddCharacters#MOST}: of a text as it was sent, of what is of
     * another type in its JSON on one line.
     */
    public List<OddCharacter> odd(ProfileField field) {
        Look known = looks.get(field);
        return known == null ? List.of() : known.odd();
    }

    private static Map<? extends ProfileField, FieldValue> personaFields(Persona persona) {
        return switch (persona) {
            case Persona.Present(var fields, _) -> fields;
            case Persona.Absent _,Persona.Null _,Persona.Unexpected _ -> Map.of();
        };
    }
}
