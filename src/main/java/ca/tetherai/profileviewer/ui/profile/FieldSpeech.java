package ca.tetherai.profileviewer.ui.profile;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.CopyKeys;
import ca.tetherai.profileviewer.ui.control.ShowInJson;
import ca.tetherai.profileviewer.ui.control.VisibleText;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A field as assistive technology speaks it: label and value as one, how it stands, and what can be done. Immutable. */
final class FieldSpeech {
    /** How many characters of a value are spoken: nobody listens to more, and all of it can be copied. */
    static final int LONGEST = 300;

    private final FieldRowViewModel model;
    private final Messages messages;

    FieldSpeech(FieldRowViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /** The whole row as one sentence. */
    String name(Optional<FieldText> shown) {
        return shown.map(this::name).orElse(model.label());
    }

    private String name(FieldText text) {
        return Stream
                .of(messages.format("report.label", model.label()) + " " + VisibleText.line(VisibleText.beginning(text.text(), LONGEST)),
                        shortened(text),
                        text.readableName(), text.annotation().whole(), ways(text))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Which keys do what. */
    String help(Optional<FieldText> shown) {
        String json = key("row.help.json", ShowInJson.KEYS.getDisplayText());
        return shown.map(text -> Stream.of(text.copyText().isEmpty() ? "" : key("row.help.copy", CopyKeys.displayText()),
                text.target().isEmpty() ? "" : key("row.help.open", RowLink.KEYS.getDisplayText()), json)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "))).orElse(json);
    }

    private String key(String messageKey, String keys) {
        return messages.format(messageKey, keys);
    }

    // Of a text that is not even shown whole, the annotation says how long it is.
    private String shortened(FieldText text) {
        int length = text.text().length();
        return length <= LONGEST || length > FieldText.LONGEST ? "" : messages.format("row.spoken.shortened", LONGEST, length);
    }

    private String ways(FieldText text) {
        if (text.copyText().isEmpty()) {
            return "";
        }
        return messages.get(text.target().isPresent() ? "row.spoken.copyAndOpen" : "row.spoken.copy");
    }
}
