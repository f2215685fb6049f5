package ca.tetherai.profileviewer.ui.json;

import ca.tetherai.profileviewer.json.lines.JsonPlaces;
import ca.tetherai.profileviewer.json.lines.JsonRow;
import ca.tetherai.profileviewer.json.lines.LinesText;
import ca.tetherai.profileviewer.task.TaskRunner;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What can be copied of the JSON. Texts of megabytes are made off the UI thread; for the UI thread only. */
final class JsonCopies {
    private final JsonFolds folds;
    private final Supplier<Optional<PreparedJson>> json;
    private final TaskRunner tasks;
    private final Consumer<Throwable> defects;

    JsonCopies(JsonFolds folds, Supplier<Optional<PreparedJson>> json, TaskRunner tasks, Consumer<Throwable> defects) {
        this.folds = folds;
        this.json = json;
        this.tasks = tasks;
        this.defects = defects;
    }

    /** All of it, the way it is shown, what is folded included. */
    void all(Consumer<String> copy) {
        folds.rowsProperty().get().ifPresent(rows -> {
            var lines = rows.all().lines();
            tasks.start(() -> new LinesText(lines).all(), copy, defects);
        });
    }

    /** The lines of some rows, whole and with what is folded into them, one after the other. */
    void lines(List<JsonRow> some, Consumer<String> copy) {
        var folded = folds.rowsProperty().get();
        if (!some.isEmpty() && folded.isPresent()) {
            List<JsonRow> rows = List.copyOf(some);
            tasks.start(() -> rows.stream().filter(row -> row.part() == 0 || rows.getFirst().equals(row)).map(row -> {
                int last = folded.get().isFolded(row.line()) ? row.lines().lastHidden(row.line()) : row.line();
                return new LinesText(row.lines()).of(row.line(), last);
            }).collect(Collectors.joining("\n")), copy, defects);
        }
    }

    /** The value of a row's line by itself. */
    void value(JsonRow row, Consumer<String> copy) {
        json.get().ifPresent(now -> tasks.start(() -> now.places().value(row.lines().indexLine(row.line())), copy, defects));
    }

    /** The JSON Pointer (RFC 6901) to the value of a row's line; the empty text for the body as a whole. */
    Optional<String> pointer(JsonRow row) {
        return json.get().map(PreparedJson::places).map((JsonPlaces places) -> places.pointer(row.lines().indexLine(row.line())));
    }
}
