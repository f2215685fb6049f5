package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.json.JsonWriter;
import ca.tetherai.profileviewer.meaning.AddressLook;
import ca.tetherai.profileviewer.meaning.IsoMoment;
import ca.tetherai.profileviewer.report.MomentText;
import ca.tetherai.profileviewer.text.OddCharacter;
import ca.tetherai.profileviewer.text.OddCharacters;
import ca.tetherai.profileviewer.ui.control.VisibleText;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entries of the data beyond the contract in words of one language, seen from here and now. Immutable. */
public final class ExtraWords {
    /** How many characters of a name or a text a cell shows. */
    static final int LONGEST_IN_CELL = 300;
    /** How many characters a tooltip shows. */
    static final int LONGEST_IN_TOOLTIP = 2_000;

    /** How much of a value is looked through on the UI thread: a text of megabytes would be felt. */
    private static final int LOOKED_AT = 100_000;

    private final Messages messages;
    private final MomentText moments;

    /**
     * Words in the language of the messages.
     *
     * @param clock tells how long ago a date is
     * @param zone where the window is
     */
    public ExtraWords(Messages messages, InstantSource clock, ZoneId zone) {
        this.messages = messages;
        moments = new MomentText(messages, clock, zone);
    }

    /** The name on one line; a word where it is empty. */
    public String name(ExtraNode node) {
        return node.name().isEmpty() ? messages.get("extras.name.empty") : bounded(node.name(), LONGEST_IN_CELL, false);
    }

    /** Where an entry lies, on one line: its JSON Pointer, in which each name has its edges. */
    String place(String pointer) {
        String beginning = VisibleText.beginning(pointer, LONGEST_IN_CELL);
        String steps = Stream.of(beginning.split("/", -1))
                .map(step -> VisibleText.marked(step, step.length(), false))
                .collect(Collectors.joining("/"));
        return beginning.length() == pointer.length() ? steps : messages.format("extras.shortened", steps, pointer.length());
    }

    /** Whether the value is an e-mail or web address. */
    boolean isAddress(ExtraNode node) {
        return AddressLook.is(raw(node));
    }

    /** The characters of the value that are not what they seem, in the first {@value #LOOKED_AT} of it; their places are those of {@link #copyText}. */
    List<OddCharacter> odd(ExtraNode node) {
        return OddCharacters.in(VisibleText.beginning(raw(node), LOOKED_AT), isAddress(node));
    }

    /** The value on one line: in words, dates as they are here, but other texts and numbers as they were sent. */
    public String value(ExtraNode node) {
        return moment(node).map(moments::here).orElseGet(() -> value(node, LONGEST_IN_CELL));
    }

    /** What is said of the value beside it; empty when nothing is. */
    public String beside(ExtraNode node) {
        return moment(node).map(moments::beside).orElse("");
    }

    /** More of the value than a cell has room for. */
    public String tooltip(ExtraNode node) {
        return moment(node).map(moment -> value(node, LONGEST_IN_TOOLTIP) + '\n' + moments.all(moment))
                .orElseGet(() -> value(node, LONGEST_IN_TOOLTIP));
    }

    /** What is to be said of the selected entry, under its value; empty when nothing is. */
    public String remark(ExtraNode node) {
        int length = raw(node).length();
        return length > VisibleText.LONGEST
                ? messages.format("value.shortened", VisibleText.LONGEST, length)
                : moment(node).map(moments::all).orElse("");
    }

    /** The value of the selected entry with its lines: as it was sent, but what lies within an object or a list only counted. */
    public String whole(ExtraNode node) {
        String raw = raw(node);
        return raw.isBlank() ? value(node, LONGEST_IN_CELL) : raw;
    }

    /** The value in words, where those differ from what was sent; otherwise empty. */
    public String inWords(ExtraNode node) {
        return switch (node.value()) {
            case JsonValue.Text(String text) when !text.isBlank() -> moment(node).map(moments::here).orElse("");
            case JsonValue.Text _,JsonValue.Bool _,JsonValue.Null _ -> value(node, LONGEST_IN_CELL);
            case JsonValue.Digits _,JsonValue.Items _,JsonValue.Members _ -> "";
        };
    }

    /** What the response says literally where the value is a word for nothing being there; otherwise empty. */
    public String literal(ExtraNode node) {
        return switch (node.value()) {
            case JsonValue.Null() -> "null";
            case JsonValue.Text(String text) when text.isBlank() -> '"' + bounded(text, LONGEST_IN_CELL, false) + '"';
            case JsonValue.Text _,JsonValue.Digits _,JsonValue.Bool _,JsonValue.Items _,JsonValue.Members _ -> "";
        };
    }

    /** The kind of the value. */
    public String type(ExtraNode node) {
        return moment(node).map(moments::type).orElseGet(() -> messages.get(switch (node.value()) {
            case JsonValue.Text _ -> "extras.type.text";
            case JsonValue.Digits _ -> "extras.type.number";
            case JsonValue.Bool _ -> "extras.type.flag";
            case JsonValue.Null _ -> "extras.type.null";
            case JsonValue.Items _ -> "extras.type.list";
            case JsonValue.Members _ -> "extras.type.object";
        }));
    }

    /** The whole value as it was sent: a text without its quotes, all else as JSON. */
    public String copyText(ExtraNode node) {
        return node.value() instanceof JsonValue.Text(String text) ? text : new JsonWriter().compact(node.value());
    }

    /** A value of any kind on one line, as JSON, at most as much as a cell shows. */
    public String json(JsonValue value) {
        String json = new JsonWriter().beginning(value, VisibleText.LONGEST + 1);
        return json.length() <= VisibleText.LONGEST
                ? bounded(json, LONGEST_IN_CELL, false)
                : messages.format("extras.shortened.more", VisibleText.line(VisibleText.beginning(json, LONGEST_IN_CELL)),
                        VisibleText.LONGEST);
    }

    /** The value of the selected entry as it is spoken: the beginning of what is shown, and how long it is. */
    public String spoken(ExtraNode node) {
        return bounded(whole(node), LONGEST_IN_TOOLTIP, isAddress(node));
    }

    /** A row as one sentence: name, the beginning of the value, kind. */
    public String row(ExtraNode node) {
        return messages.format("extras.row.spoken", name(node), value(node), type(node));
    }

    private static String raw(ExtraNode node) {
        return switch (node.value()) {
            case JsonValue.Text(String text) -> text;
            case JsonValue.Digits(String literal) -> literal;
            case JsonValue.Bool _,JsonValue.Null _,JsonValue.Items _,JsonValue.Members _ -> "";
        };
    }

    private static Optional<IsoMoment> moment(ExtraNode node) {
        return node.value() instanceof JsonValue.Text(String text) ? IsoMoment.read(text) : Optional.empty();
    }

    private String value(ExtraNode node, int longest) {
        return switch (node.value()) {
            case JsonValue.Text(String text) -> text.isBlank() ? messages.get("value.empty") : bounded(text, longest, AddressLook.is(text));
            case JsonValue.Digits(String literal) -> bounded(literal, longest, false);
            case JsonValue.Bool(boolean flag) -> messages.get(flag ? "value.flag.true" : "value.flag.false");
            case JsonValue.Null() -> messages.get("value.null");
            case JsonValue.Items _,JsonValue.Members _ -> messages.format("extras.entries", node.size());
        };
    }

    private String bounded(String text, int longest, boolean address) {
        String marked = VisibleText.marked(text, longest, address);
        return text.length() <= longest ? marked : messages.format("extras.shortened", marked, text.length());
    }
}
