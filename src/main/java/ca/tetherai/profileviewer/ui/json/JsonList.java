package ca.tetherai.profileviewer.ui.json;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.lines.FoldedRows;
import ca.tetherai.profileviewer.json.lines.JsonRow;
import ca.tetherai.profileviewer.ui.control.CopyKeys;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.ShowInJson;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableListBase;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;

/** The rows of the JSON, of which only those in sight are made. UI thread only. */
final class JsonList extends ListView<JsonRow> {
    private boolean isShowing;

    /** Rows that are made as they are asked for, and that never change. */
    private static final class Rows extends ObservableListBase<JsonRow> {
        private final FoldedRows rows;

        Rows(FoldedRows rows) {
            this.rows = rows;
        }

        @Override
        public JsonRow get(int index) {
            return rows.get(index);
        }

        @Override
        public int size() {
            return rows.size();
        }
    }

    JsonList(JsonViewModel model, Messages messages) {
        setId("jsonView");
        getStyleClass().add("json-list");
        setAccessibleText(messages.get("tab.json"));
        Described.help(this, messages.format("json.list.help", CopyKeys.displayText(), ShowInJson.KEYS.getDisplayText()));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(_ -> new JsonCell(model, messages));
        model.folds().rowsProperty().subscribe(this::show);
        model.targetProperty().subscribe(target -> target.ifPresent(this::bring));
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !isShowing) {
                model.select(row);
            }
        });
        focusedProperty().subscribe(focused -> {
            if (focused && getSelectionModel().isEmpty() && !getItems().isEmpty()) {
                getSelectionModel().select(0);
            }
        });
    }

    // What is in sight stays there, as far as it can, while other rows come and go.
    private void show(Optional<FoldedRows> rows) {
        isShowing = true;
        getSelectionModel().clearSelection();
        setItems(rows.<javafx.collections.ObservableList<JsonRow>>map(Rows::new).orElseGet(() -> FXCollections.observableList(List.of())));
        isShowing = false;
    }

    private void bring(JsonTarget target) {
        isShowing = true;
        getSelectionModel().clearAndSelect(target.row());
        isShowing = false;
        getFocusModel().focus(target.row());
        if (!isInSight(target.row())) {
            // With some lines before it.
            scrollTo(Math.max(0, target.row() - rowsInSight() / 3));
        }
    }

    private int rowsInSight() {
        return getFixedCellSize() > 0 ? (int) (getHeight() / getFixedCellSize()) : 0;
    }

    private boolean isInSight(int row) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                && flow.getLastVisibleCell() != null) {
            return row > flow.getFirstVisibleCell().getIndex() && row < flow.getLastVisibleCell().getIndex();
        }
        return false;
    }
}
