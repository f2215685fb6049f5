package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.json.JsonWriter;
import ca.tetherai.profileviewer.ui.control.VisibleText;

/** Entries of the data beyond the contract in words of one language. Immutable. */
public final class ExtraWords {
    /** How many characters of a name or a text a cell shows. */
    static final int LONGEST_IN_CELL = 300;
    /** How many characters a tooltip shows. */
    static final int LONGEST_IN_TOOLTIP = 2_000;

    private final Messages messages;

    /** Words in the language of the messages. */
    public ExtraWords(Messages messages) {
        this.messages = messages;
    }

    /** The name on one line. */
    public String name(ExtraNode node) {
        return bounded(node.name(), LONGEST_IN_CELL);
    }

    /** The value on one line: in words, but texts and numbers as they were sent. */
    public String value(ExtraNode node) {
        return value(node, LONGEST_IN_CELL);
    }

    /** More of the value than a cell has room for. */
    public String tooltip(ExtraNode node) {
        return value(node, LONGEST_IN_TOOLTIP);
    }

    /** What the response says literally where the value is a word for nothing being there; otherwise empty. */
    public String literal(ExtraNode node) {
        return switch (node.value()) {
            case JsonValue.Null() -> "null";
            case JsonValue.Text(String text) when text.isBlank() -> '"' + bounded(text, LONGEST_IN_CELL) + '"';
            case JsonValue.Text _,JsonValue.Digits _,JsonValue.Bool _,JsonValue.Items _,JsonValue.Members _ -> "";
        };
    }

    /** The kind of the value. */
    public String type(ExtraNode node) {
        return messages.get(switch (node.value()) {
            case JsonValue.Text _ -> "extras.type.text";
            case JsonValue.Digits _ -> "extras.type.number";
            case JsonValue.Bool _ -> "extras.type.flag";
            case JsonValue.Null _ -> "extras.type.null";
            case JsonValue.Items _ -> "extras.type.list";
            case JsonValue.Members _ -> "extras.type.object";
        });
    }

    /** The whole value as it was sent: a text without its quotes, all else as JSON. */
    public String copyText(ExtraNode node) {
        return node.value() instanceof JsonValue.Text(String text) ? text : new JsonWriter().compact(node.value());
    }

    private String value(ExtraNode node, int longest) {
        return switch (node.value()) {
            case JsonValue.Text(String text) -> text.isBlank() ? messages.get("value.empty") : bounded(text, longest);
            case JsonValue.Digits(String literal) -> bounded(literal, longest);
            case JsonValue.Bool(boolean flag) -> messages.get(flag ? "value.flag.true" : "value.flag.false");
            case JsonValue.Null() -> messages.get("value.null");
            case JsonValue.Items _,JsonValue.Members _ -> messages.format("extras.entries", node.size());
        };
    }

    private String bounded(String text, int longest) {
        if (text.length() <= longest) {
            return VisibleText.line(text);
        }
        return messages.format("extras.shortened", VisibleText.line(VisibleText.beginning(text, longest)), text.length());
    }
}
