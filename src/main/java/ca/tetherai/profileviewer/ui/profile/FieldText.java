package ca.tetherai.profileviewer.ui.profile;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonWriter;
import ca.tetherai.profileviewer.profile.AccessRole;
import ca.tetherai.profileviewer.profile.FieldKind;
import ca.tetherai.profileviewer.profile.FieldState;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.ui.control.VisibleText;

/**
 * One field in words. Immutable.
 *
 * @param state how the field stood in the response
 * @param text the bare value, or the word for there being none
 * @param annotation what is said beside it; empty when nothing is
 * @param raw whether the annotation is quoted from the response, and not in words
 * @param copyText the whole value as it was sent; empty when there is nothing to copy
 */
public record FieldText(FieldState state, String text, String annotation, boolean raw, String copyText) {
    /** How many characters of a value are shown: longer ones would stall the window. The annotation says so, and copying takes all. */
    static final int LONGEST = VisibleText.LONGEST;

    /** How a field's value is shown in a language. */
    public static FieldText of(ProfileField field, FieldValue value, Messages messages) {
        return switch (value) {
            case FieldValue.Text(String text) when field.kind() == FieldKind.ROLE -> role(text, messages);
            case FieldValue.Text(String text) -> present(text, messages);
            case FieldValue.Flag(boolean flag) ->
                new FieldText(FieldState.PRESENT, messages.get(flag ? "value.flag.true" : "value.flag.false"), "", false, "" + flag);
            case FieldValue.Absent() -> new FieldText(FieldState.ABSENT, messages.get("value.absent"), "", false, "");
            case FieldValue.Null() -> new FieldText(FieldState.NULL, messages.get("value.null"), "null", true, "null");
            case FieldValue.Empty(String blanks) -> new FieldText(FieldState.EMPTY, messages.get("value.empty"),
                    '"' + VisibleText.line(VisibleText.beginning(blanks, LONGEST)) + '"', true, blanks);
            case FieldValue.Unexpected(var json) -> unexpected(new JsonWriter().compact(json),
                    messages.get(field.kind().isFlag() ? "value.expected.flag" : "value.expected.text"), messages);
        };
    }

    // The value as sent first: what is copied, searched for and read by scripts is what the server said.
    private static FieldText role(String name, Messages messages) {
        return AccessRole.of(name)
                .map(known -> new FieldText(FieldState.PRESENT, name, messages.get(known.labelKey()), false, name))
                .orElseGet(() -> present(name, messages));
    }

    private static FieldText present(String text, Messages messages) {
        return new FieldText(FieldState.PRESENT, text, shortened(text, messages), false, text);
    }

    private static FieldText unexpected(String json, String expected, Messages messages) {
        String shortened = shortened(json, messages);
        return new FieldText(FieldState.UNEXPECTED, json, shortened.isEmpty() ? expected : expected + ", " + shortened, false, json);
    }

    private static String shortened(String text, Messages messages) {
        return text.length() <= LONGEST ? "" : messages.format("value.shortened", LONGEST, text.length());
    }
}
