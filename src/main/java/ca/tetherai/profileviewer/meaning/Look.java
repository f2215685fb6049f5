package ca.tetherai.profileviewer.meaning;

import ca.tetherai.profileviewer.json.JsonWriter;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.text.OddCharacter;
import ca.tetherai.profileviewer.text.OddCharacters;

import java.util.List;

/**
 * What takes long to find out about a value of megabytes, so that the UI thread needn't. Immutable.
 *
 * @param written the JSON of a value that the contract doesn't allow; empty for any other
 * @param odd the characters that are not what they seem, as far as they are counted: of a text, of blanks, of the JSON that is written
 */
public record Look(String written, List<OddCharacter> odd) {
    /** Copies the list. */
    public Look {
        odd = List.copyOf(odd);
    }

    /** Looks at a field's value. Takes time in proportion to the value. */
    public static Look at(ProfileField field, FieldValue value) {
        return switch (value) {
            case FieldValue.Unexpected(var json) -> {
                String written = new JsonWriter().compact(json);
                yield new Look(written, odd(field, written));
            }
            case FieldValue.Text(String text) -> new Look("", odd(field, text));
            case FieldValue.Empty(String blanks) -> new Look("", odd(field, blanks));
            case FieldValue.Flag _,FieldValue.Absent(),FieldValue.Null() -> new Look("", List.of());
        };
    }

    private static List<OddCharacter> odd(ProfileField field, String text) {
        boolean address = field.kind().isAddress();
        return field.isOneLine() ? OddCharacters.inLine(text, address, OddCharacters.MOST) : OddCharacters.in(text, address);
    }
}
