package ca.tetherai.profileviewer.meaning;

import ca.tetherai.profileviewer.json.JsonWriter;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.text.OddCharacter;
import ca.tetherai.profileviewer.text.OddCharacters;

import java.util.List;

/** Finds the characters of a field's value that are not what they seem. */
final class OddValues {

    private OddValues() {
    }

    /** Those of a value as it is copied: a text without its quotes, what is of another type as JSON on one line. At most {@link OddCharacters#MOST}. */
    static List<OddCharacter> of(ProfileField field, FieldValue value) {
        return switch (value) {
            case FieldValue.Text(String text) -> OddCharacters.in(text, field.kind().isAddress());
            case FieldValue.Empty(String blanks) -> OddCharacters.in(blanks, field.kind().isAddress());
            case FieldValue.Unexpected(var json) -> OddCharacters.in(new JsonWriter().compact(json), field.kind().isAddress());
            case FieldValue.Flag _,FieldValue.Absent(),FieldValue.Null() -> List.of();
        };
    }
}
