package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.json.JsonWriter;
import ca.tetherai.profileviewer.meaning.Meanings;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.ProfileField;

/** The value of a field in words, with what is said beside it; the five ways in which it can stand read apart. Immutable. */
final class FieldWords {
    private final Messages messages;
    private final MeaningText meaningText;
    private final Meanings meanings;
    private final JsonWriter writer = new JsonWriter();

    FieldWords(Messages messages, MeaningText meaningText, Meanings meanings) {
        this.messages = messages;
        this.meaningText = meaningText;
        this.meanings = meanings;
    }

    String of(ProfileField field, FieldValue value) {
        String said = meaningText.of(field, value, meanings).whole();
        return said.isEmpty() ? bare(field, value) : with(bare(field, value), said);
    }

    private String bare(ProfileField field, FieldValue value) {
        return switch (value) {
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
