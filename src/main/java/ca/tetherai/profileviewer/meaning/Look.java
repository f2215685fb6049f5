package ca.tetherai.profileviewer.meaning;

import ca.tetherai.profileviewer.json.JsonWriter;
import ca.tetherai.profileviewer.profile.FieldKind;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.text.OddCharacter;
import ca.tetherai.profileviewer.text.OddCharacters;

import java.util.List;

/**
 * What takes long to find out about a value of megabytes, so that the UI thread needn't. Immutable.
 *
 * @param written the JSON of a value that the contract doesn't allow; empty for any other
 * @param odd the characters of a text that are not what they seem, as far as they are counted
 */
public record Look(String written, List<OddCharacter> odd) {
    /** Copies the list. */
    public Look {
        odd = List.copyOf(odd);
    }

    /** Looks at a field's value. Takes time in proportion to the value. */
    public static Look at(ProfileField field, FieldValue value) {
        return switch (value) {
            case FieldValue.Unexpected(var json) -> new Look(new JsonWriter().compact(json), List.of());
            case FieldValue.Text(String text) ->
                new Look("", OddCharacters.in(text, field.kind() == FieldKind.EMAIL || field.kind() == FieldKind.URL));
            case FieldValue.Flag _,FieldValue.Absent(),FieldValue.Null(),FieldValue.Empty _ -> new Look("", List.of());
        };
    }
}
