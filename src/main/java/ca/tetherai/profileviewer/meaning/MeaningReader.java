package ca.tetherai.profileviewer.meaning;

import ca.tetherai.profileviewer.profile.AccessRole;
import ca.tetherai.profileviewer.profile.FieldKind;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.ProfileField;

/** Reads what values mean, by their fields' kinds. Stateless. */
final class MeaningReader {

    Meaning read(ProfileField field, FieldValue value) {
        return value instanceof FieldValue.Text(String text) ? read(field.kind(), text) : new Meaning.None();
    }

    private Meaning read(FieldKind kind, String text) {
        return switch (kind) {
            case ROLE -> AccessRole.of(text).<Meaning>map(Meaning.Role::new).orElseGet(Meaning.Invalid::new);
            case TEXT, FLAG, ID, EMAIL, PHONE, URL, ZONE, HOURS -> new Meaning.None();
        };
    }
}
