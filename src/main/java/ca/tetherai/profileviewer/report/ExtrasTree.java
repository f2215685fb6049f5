package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.json.JsonWriter;
import ca.tetherai.profileviewer.meaning.IsoMoment;
import ca.tetherai.profileviewer.text.SafeText;

import java.util.Map;

/** JSON as an indented tree of names and values, one line each, nothing dropped; what is a date is said in words as well. */
final class ExtrasTree {
    // Below this, a value goes on one line as it is: a body of brackets alone would otherwise print gigabytes of indentation.
    private static final int DEEPEST = 24;

    private final JsonWriter writer = new JsonWriter();
    private final StringBuilder out;
    private final MomentText moments;

    ExtrasTree(StringBuilder out, MomentText moments) {
        this.out = out;
        this.moments = moments;
    }

    void append(Map<String, JsonValue> members) {
        appendMembers(members, 1);
    }

    private void appendMembers(Map<String, JsonValue> members, int depth) {
        members.forEach((name, value) -> append(name.isEmpty() ? "\"\"" : name, value, depth));
    }

    private void append(String name, JsonValue value, int depth) {
        out.append("  ".repeat(depth)).append(SafeText.oneLine(name)).append(':');
        switch (value) {
            case JsonValue.Members(var members) when !members.isEmpty() && depth < DEEPEST -> {
                out.append('\n');
                appendMembers(members, depth + 1);
            }
            case JsonValue.Items(var items) when !items.isEmpty() && depth < DEEPEST -> {
                out.append('\n');
                for (int i = 0; i < items.size(); i++) {
                    append("[" + i + "]", items.get(i), depth + 1);
                }
            }
            case JsonValue.Members _,JsonValue.Items _,JsonValue.Text _,JsonValue.Digits _,JsonValue.Bool _,JsonValue.Null _ ->
                out.append(' ').append(SafeText.oneLine(writer.compact(value))).append(inWords(value)).append('\n');
        }
    }

    private String inWords(JsonValue value) {
        return value instanceof JsonValue.Text(String text)
                ? IsoMoment.read(text).map(moment -> " (" + moments.all(moment) + ")").orElse("")
                : "";
    }
}
