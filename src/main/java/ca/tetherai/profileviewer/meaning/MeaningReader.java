package ca.tetherai.profileviewer.meaning;

import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.profile.AccessRole;
import ca.tetherai.profileviewer.profile.FieldKind;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;

import java.util.Map;
import java.util.Optional;

/** Reads what values mean, by their fields' kinds. Stateless. */
final class MeaningReader {

    Meaning read(ProfileField field, FieldValue value) {
        return switch (value) {
            case FieldValue.Text(String text) when field == UserField.SINCH_PHONE_NUMBER && SenderName.is(text) -> new Meaning.None();
            case FieldValue.Text(String text) -> text(field.kind(), text);
            // The contract wants a text here, but other endpoints send business hours as an object, so this one may.
            case FieldValue.Unexpected(JsonValue.Members(Map<String, JsonValue> days)) when field.kind() == FieldKind.HOURS ->
                hours(DailyHours.read(days));
            case FieldValue.Flag _,FieldValue.Absent(),FieldValue.Null(),FieldValue.Empty _,FieldValue.Unexpected _ -> new Meaning.None();
        };
    }

    private static Meaning text(FieldKind kind, String text) {
        return switch (kind) {
            case ID -> ObjectId.read(text);
            case ROLE -> orInvalid(AccessRole.of(text).map(Meaning.Role::new));
            case EMAIL -> orInvalid(MailAddress.read(text).map(Meaning.Mail::new));
            case PHONE -> orInvalid(PhoneNumbers.read(text));
            case URL -> WebAddress.read(text);
            case ZONE -> orInvalid(ZoneIds.read(text).map(Meaning.Zone::new));
            case HOURS -> hours(HoursText.read(text));
            case TEXT, FLAG -> new Meaning.None();
        };
    }

    private static Meaning orInvalid(Optional<? extends Meaning> meaning) {
        return meaning.<Meaning>map(known -> known).orElseGet(Meaning.Invalid::new);
    }

    // Free text can't be wrong.
    private static Meaning hours(Optional<WeeklyHours> hours) {
        return hours.<Meaning>map(Meaning.Hours::new).orElseGet(Meaning.None::new);
    }
}
