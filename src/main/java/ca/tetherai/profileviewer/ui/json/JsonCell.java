package ca.tetherai.profileviewer.ui.json;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.lines.FoldedRows;
import ca.tetherai.profileviewer.json.lines.FormattedLines;
import ca.tetherai.profileviewer.json.lines.JsonRow;
import ca.tetherai.profileviewer.ui.control.VisibleText;

import java.util.Optional;

import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

/** A row of the JSON in its list. UI thread only. */
final class JsonCell extends ListCell<JsonRow> {
    private final JsonViewModel model;
    private final Messages messages;
    private final JsonRowPane pane;

    JsonCell(JsonViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        pane = new JsonRowPane(this::toggle);
        getStyleClass().add("json-line");
        model.search().foundProperty().subscribe((_, _) -> draw());
        model.search().currentProperty().subscribe((_, _) -> draw());
        fontProperty().subscribe((_, _) -> draw());
    }

    @Override
    protected void updateItem(@Nullable JsonRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            pane.clear();
        } else {
            setGraphic(pane);
            draw();
        }
    }

    private void draw() {
        JsonRow row = getItem();
        Optional<FoldedRows> rows = model.folds().rowsProperty().get();
        if (row == null || isEmpty() || rows.isEmpty()) {
            return;
        }
        Optional<String> folded = rows.get().isFolded(row.line())
                ? Optional.of(hidden(row))
                : Optional.empty();
        pane.show(row, Integer.toString(row.lines().size()).length(), folded, model.search().foundProperty().get(),
                model.search().currentProperty().get());
        String words = VisibleText.line(String.join("", row.pieces().stream().map(piece -> piece.text()).toList()));
        setAccessibleText(messages.format("json.spoken", row.line() + 1, folded.map(said -> words + " " + said).orElse(words)));
    }

    // Re-indented, the closing bracket is hidden too.
    private String hidden(JsonRow row) {
        String entries = messages.format("json.folded", row.lines().entries(row.line()));
        return row.lines() instanceof FormattedLines lines ? entries + ' ' + lines.text(lines.lastHidden(row.line())).strip() : entries;
    }

    private void toggle() {
        JsonRow row = getItem();
        if (row != null) {
            getListView().getSelectionModel().clearAndSelect(getIndex());
            boolean isFolded = model.folds().rowsProperty().get().filter(rows -> rows.isFolded(row.line())).isPresent();
            model.fold(row, !isFolded);
        }
    }
}
