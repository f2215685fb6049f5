package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.json.JsonWriter;
import ca.tetherai.profileviewer.profile.AccessRole;
import ca.tetherai.profileviewer.profile.FieldKind;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.ProfileField;

/** The value of a field in words; the five ways in which it can stand read apart. Immutable. */
final class FieldWords {
    private final Messages messages;
    private final JsonWriter writer = new JsonWriter();

    FieldWords(Messages messages) {
        this.messages = messages;
    }

    String of(ProfileField field, FieldValue value) {
        return switch (value) {
            case FieldValue.Text(String text) when field.kind() == FieldKind.ROLE ->
                AccessRole.of(text).map(role -> with(text, messages.get(role.labelKey()))).orElse(text);
            case FieldValue.Text(String text) -> text;
            case FieldValue.Flag(boolean flag) -> messages.get(flag ? "value.flag.true" : "value.flag.false");
            case FieldValue.Absent() -> messages.get("value.absent");
            case FieldValue.Null() -> with(messages.get("value.null"), "null");
            case FieldValue.Empty(String blank) -> with(messages.get("value.empty"), writer.compact(new JsonValue.Text(blank)));
            case FieldValue.Unexpected(JsonValue json) ->
                with(writer.compact(json), messages.get(field.kind().isFlag() ? "value.expected.flag" : "value.expected.text"));
        };
    }

    private String with(String first, String beside) {
        return messages.format("report.inWords", first, beside);
    }
}
