package ca.tetherai.profileviewer.ui.profile;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.meaning.Meaning;
import ca.tetherai.profileviewer.meaning.Meanings;
import ca.tetherai.profileviewer.profile.FieldState;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.report.MeaningText;
import ca.tetherai.profileviewer.report.MeaningText.Said;
import ca.tetherai.profileviewer.report.MeaningText.Tone;
import ca.tetherai.profileviewer.ui.control.VisibleText;

import java.net.URI;
import java.util.Optional;

/**
 * One field in words. Immutable.
 *
 * @param state how the field stood in the response
 * @param readableName what stands before the value, of a value that is a name for machines; empty for all others
 * @param text the bare value, or the word for there being none
 * @param annotation what is said beside it
 * @param copyText the whole value as it was sent; empty when there is nothing to copy
 * @param target what the value opens, of a link
 * @param changed whether the annotation says what the value was before
 */
public record FieldText(FieldState state, String readableName, String text, Annotation annotation, String copyText,
        Optional<URI> target, boolean changed) {
    /** How many characters of a value are shown: longer ones would stall the window. The annotation says so, and copying takes all. */
    static final int LONGEST = VisibleText.LONGEST;
    /** How long the quote of a value that shows nothing is, in UTF-16 units of what is drawn. */
    private static final int LONGEST_QUOTE = 120;
    /** The most that is drawn for one UTF-16 unit: its JSON escape. */
    private static final int LONGEST_MARK = 6;

    /**
     * How a field's value is shown in a language.
     *
     * @param meanings what the fields of the account mean
     * @param words says it, as of now
     */
    public static FieldText of(ProfileField field, FieldValue value, Meanings meanings, MeaningText words, Messages messages) {
        return switch (value) {
            case FieldValue.Text(String text) -> present(text, meanings.of(field), words.of(field, value, meanings),
                    OddWords.of(meanings.odd(field), messages), messages);
            case FieldValue.Flag(boolean flag) ->
                plain(FieldState.PRESENT, messages.get(flag ? "value.flag.true" : "value.flag.false"), Annotation.none(), "" + flag);
            case FieldValue.Absent() -> plain(FieldState.ABSENT, messages.get("value.absent"), Annotation.none(), "");
            case FieldValue.Null() -> plain(FieldState.NULL, messages.get("value.null"), Annotation.quote("null"), "null");
            case FieldValue.Empty(String blanks) -> plain(FieldState.EMPTY, messages.get("value.empty"),
                    Annotation.quote(quoted(blanks, messages)), blanks);
            case FieldValue.Unexpected _ -> unexpected(meanings.look(field, value).written(),
                    Annotation.words(messages.get(field.kind().isFlag() ? "value.expected.flag" : "value.expected.text")),
                    words.of(field, value, meanings), messages);
        };
    }

    // Beside the value, so not more than a line holds.
    private static String quoted(String blanks, Messages messages) {
        String part = VisibleText.beginning(blanks, LONGEST_QUOTE);
        String drawn = VisibleText.line(part);
        while (drawn.length() > LONGEST_QUOTE) {
            int tooMany = Math.ceilDiv(drawn.length() - LONGEST_QUOTE, LONGEST_MARK);
            part = VisibleText.beginning(part, part.length() - tooMany);
            drawn = VisibleText.line(part);
        }
        String beginning = '"' + drawn + '"';
        return part.length() == blanks.length() ? beginning : messages.format("value.quoted.shortened", beginning, blanks.length());
    }

    /** Whether the value is marked as one that can't be right. */
    public boolean isDoubtful() {
        return state == FieldState.UNEXPECTED || annotation.tone() == Tone.WARNING;
    }

    /** The same with what it was before, in words; as it is for none. */
    FieldText changed(String was) {
        return was.isEmpty() ? this : new FieldText(state, readableName, text, annotation.and(was), copyText, target, true);
    }

    // The node with the field's id holds what the server said, also of a role: the readable name stands before it.
    private static FieldText present(String text, Meaning meaning, Said said, String odd, Messages messages) {
        boolean named = meaning instanceof Meaning.Role;
        Annotation annotation = named ? Annotation.none() : Annotation.of(said);
        return new FieldText(FieldState.PRESENT, named ? said.text() : "", text,
                annotation.and(odd).and(shortened(text, messages)), text, target(meaning), false);
    }

    private static Optional<URI> target(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Mail(var target) -> Optional.of(target);
            case Meaning.Web(var target) -> Optional.of(target);
            case Meaning.None(),Meaning.Id _,Meaning.Role _,Meaning.Phone _,Meaning.Zone _,Meaning.Hours _,Meaning.Invalid() ->
                Optional.empty();
        };
    }

    private static FieldText unexpected(String json, Annotation expected, Said said, Messages messages) {
        Annotation both = expected.and(said.text()).and(shortened(json, messages));
        return plain(FieldState.UNEXPECTED, json, new Annotation(both.text(), both.whole(), said.tone(), false, said.until()), json);
    }

    private static FieldText plain(FieldState state, String text, Annotation annotation, String copyText) {
        return new FieldText(state, "", text, annotation, copyText, Optional.empty(), false);
    }

    private static String shortened(String text, Messages messages) {
        return text.length() <= LONGEST ? "" : messages.format("value.shortened", LONGEST, text.length());
    }
}
