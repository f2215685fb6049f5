package ca.tetherai.profileviewer.compare;

import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.json.JsonWriter;

import java.util.List;
import java.util.Optional;

/** Rows of a comparison in short: {@code "CHANGED /user/email: "a" > "b""}, nothing as a dash. */
final class Rows {
    private Rows() {
    }

    static List<String> of(List<Difference> rows) {
        return rows.stream().map(Rows::of).toList();
    }

    static String of(Difference row) {
        return row.kind() + " " + row.pointer() + ": " + json(row.left()) + " > " + json(row.right());
    }

    private static String json(Optional<JsonValue> value) {
        return value.map(new JsonWriter()::compact).orElse("-");
    }
}
