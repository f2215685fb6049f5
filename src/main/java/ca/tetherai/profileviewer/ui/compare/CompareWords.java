package ca.tetherai.profileviewer.ui.compare;

import ca.tetherai.profileviewer.compare.Difference;
import ca.tetherai.profileviewer.compare.Difference.Subject;
import ca.tetherai.profileviewer.compare.DifferenceKind;
import ca.tetherai.profileviewer.compare.Equivalence;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonPointer;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.json.JsonWriter;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.ui.control.VisibleText;

import java.util.List;
import java.util.Optional;

/** Differences in words of one language, each on one line and made visible. Immutable. */
final class CompareWords {
    /** How many characters of a value a cell shows. */
    static final int LONGEST_IN_CELL = 300;
    /** How many characters of a value a tooltip shows. */
    static final int LONGEST_IN_TOOLTIP = 2_000;

    private final Messages messages;

    /** Words of the language of {@code messages}. */
    CompareWords(Messages messages) {
        this.messages = messages;
    }

    /** The kind of difference. */
    String kind(DifferenceKind kind) {
        return messages.get(switch (kind) {
            case SAME -> "compare.kind.SAME";
            case ADDED -> "compare.kind.ADDED";
            case REMOVED -> "compare.kind.REMOVED";
            case CHANGED -> "compare.kind.CHANGED";
            case TYPE_CHANGED -> "compare.kind.TYPE_CHANGED";
            case NORMALISATION -> "compare.kind.NORMALISATION";
        });
    }

    /** What it is that differs: a field's name, or the way to an entry within its part of the response. */
    String name(Difference row, Masking masking) {
        return switch (row.subject()) {
            case Subject.Field(var field) -> messages.get(field.labelKey());
            case Subject.WholePersona() -> messages.get("form.persona");
            case Subject.Entry() -> way(row, masking);
            case Subject.Repeated() -> messages.format("compare.repeated", way(row, masking));
        };
    }

    /** The part of the response that it is in; empty for the persona itself. */
    String form(Difference row) {
        return switch (row.subject()) {
            case Subject.Field(var field) -> switch (field) {
                case UserField _ -> messages.get("compare.form.user");
                case PersonaField _ -> messages.get("compare.form.persona");
            };
            case Subject.WholePersona() -> "";
            case Subject.Entry(),Subject.Repeated() -> switch (steps(row).getFirst()) {
                case "user" -> messages.get("compare.form.user");
                case "persona" -> messages.get("compare.form.persona");
                default -> messages.get("compare.form.response");
            };
        };
    }

    /** What is there on one side, at most so much of it. */
    String value(Difference row, Optional<JsonValue> side, Masking masking, int longest) {
        return switch (row.subject()) {
            case Subject.Repeated() -> messages.get(side.isPresent() ? "value.flag.true" : "value.flag.false");
            case Subject.WholePersona() when side.filter(JsonValue.Members.class::isInstance).isPresent() ->
                messages.get("compare.present");
            case Subject.Field _,Subject.WholePersona _,Subject.Entry _ ->
                side.map(value -> value(masking.value(row.pointer(), value), longest)).orElseGet(() -> messages.get("value.absent"));
        };
    }

    /** A row as one sentence: what it is, how it differs, from what to what. */
    String row(Difference row, Masking masking) {
        String form = form(row);
        String what = form.isEmpty() ? name(row, masking) : name(row, masking) + " (" + form + ")";
        String before = value(row, row.left(), masking, LONGEST_IN_CELL);
        String after = value(row, row.right(), masking, LONGEST_IN_CELL);
        String kind = kind(row.kind());
        return switch (row.kind()) {
            case SAME -> messages.format("compare.spoken.same", what, kind, after);
            case ADDED -> messages.format("compare.spoken.added", what, kind, after);
            case REMOVED -> messages.format("compare.spoken.removed", what, kind, before);
            case CHANGED, TYPE_CHANGED, NORMALISATION -> messages.format("compare.spoken", what, kind, before, after);
        };
    }

    /** The normalisation form of one side, where it is sure and all that differs; otherwise empty. */
    String form(Difference row, Optional<JsonValue> side) {
        return row.kind() == DifferenceKind.NORMALISATION && side.orElse(null) instanceof JsonValue.Text(var text)
                ? Equivalence.form(text).map(Enum::name).orElse("")
                : "";
    }

    /** Whether a side has nothing to show but a word for that. */
    boolean isNothing(Optional<JsonValue> side) {
        return switch (side.orElse(null)) {
            case null -> true;
            case JsonValue.Null() -> true;
            case JsonValue.Text(var text) -> text.isBlank();
            case JsonValue.Digits _,JsonValue.Bool _,JsonValue.Items _,JsonValue.Members _ -> false;
        };
    }

    private String value(JsonValue value, int longest) {
        return switch (value) {
            case JsonValue.Null() -> messages.get("value.null");
            case JsonValue.Bool(var flag) -> messages.get(flag ? "value.flag.true" : "value.flag.false");
            case JsonValue.Text(var text) when text.isEmpty() -> messages.get("value.empty");
            case JsonValue.Text(var text) when text.isBlank() -> '"' + bounded(text, text.length(), longest) + '"';
            case JsonValue.Text(var text) -> bounded(text, text.length(), longest);
            case JsonValue.Digits(var literal) -> bounded(literal, literal.length(), longest);
            case JsonValue.Items _,JsonValue.Members _ -> {
                String json = longest == Integer.MAX_VALUE
                        ? new JsonWriter().compact(value)
                        : new JsonWriter().beginning(value, longest + 1);
                yield bounded(json, json.length(), longest);
            }
        };
    }

    private static String bounded(String text, int length, int longest) {
        String marked = VisibleText.marked(text, longest, false);
        return length <= longest ? marked : marked + '…';
    }

    private static List<String> steps(Difference row) {
        return JsonPointer.steps(row.pointer()).orElseThrow();
    }

    private String way(Difference row, Masking masking) {
        List<String> steps = steps(row);
        boolean inForm = steps.size() > 1 && (steps.getFirst().equals("user") || steps.getFirst().equals("persona"));
        String way = String.join(" / ", steps.subList(inForm ? 1 : 0, steps.size()).stream().map(masking::text).toList());
        return way.isEmpty() ? messages.get("extras.name.empty") : bounded(way, way.length(), LONGEST_IN_CELL);
    }
}
