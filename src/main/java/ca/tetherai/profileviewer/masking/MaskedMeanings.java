package ca.tetherai.profileviewer.masking;

import ca.tetherai.profileviewer.meaning.Look;
import ca.tetherai.profileviewer.meaning.Meaning;
import ca.tetherai.profileviewer.meaning.Meanings;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.ProfileField;

import java.util.HashMap;
import java.util.Map;

/** What masked values still mean: what says nothing personal stays. */
final class MaskedMeanings {
    private MaskedMeanings() {
    }

    static Meanings of(Profile sent, Profile masked, Meanings meanings) {
        Map<ProfileField, FieldValue> before = values(sent);
        Map<ProfileField, FieldValue> after = values(masked);
        Map<ProfileField, Meaning> ofFields = new HashMap<>();
        meanings.ofFields().forEach((field, meaning) -> ofFields.put(field, mask(meaning, isSame(field, before, after))));
        Map<ProfileField, Look> looks = new HashMap<>();
        meanings.looks().forEach((field, look) -> {
            FieldValue value = after.getOrDefault(field, new FieldValue.Absent());
            looks.put(field, isSame(field, before, after) ? look : Look.at(field, value));
        });
        return new Meanings(ofFields, looks, meanings.serversLead());
    }

    private static Meaning mask(Meaning meaning, boolean same) {
        return switch (meaning) {
            case Meaning.Phone(String international, var region) -> new Meaning.Phone(Masks.phone(international), region);
            case Meaning.Mail _ -> new Meaning.None();
            case Meaning.Web _,Meaning.Zone _,Meaning.Hours _,Meaning.Role _ -> same ? meaning : new Meaning.None();
            case Meaning.Id _,Meaning.Invalid _,Meaning.None _ -> meaning;
        };
    }

    private static boolean isSame(ProfileField field, Map<ProfileField, FieldValue> before, Map<ProfileField, FieldValue> after) {
        return before.getOrDefault(field, new FieldValue.Absent()).equals(after.getOrDefault(field, new FieldValue.Absent()));
    }

    private static Map<ProfileField, FieldValue> values(Profile profile) {
        Map<ProfileField, FieldValue> values = new HashMap<>(profile.user());
        if (profile.persona() instanceof Persona.Present(var fields, _)) {
            values.putAll(fields);
        }
        return values;
    }
}
