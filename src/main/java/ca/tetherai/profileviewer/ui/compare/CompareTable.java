package ca.tetherai.profileviewer.ui.compare;

import ca.tetherai.profileviewer.compare.Difference;
import ca.tetherai.profileviewer.findings.Place;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.compare.CompareCell.Column;
import ca.tetherai.profileviewer.ui.control.Described;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** The rows of the comparison, of which those in sight are made. A double click, Enter or Ctrl+J goes to the field. For the UI thread only. */
final class CompareTable extends TableView<Difference> {
    private static final KeyCombination GO = new KeyCodeCombination(KeyCode.J, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);
    // Of the width, by which the columns share it.
    private static final double KIND = 0.2;
    private static final double FIELD = 0.26;

    // Of the theme, with the edges, in px.
    private static final double SCROLL_BAR = 14;

    private final CompareViewModel model;
    private final Messages messages;
    private final CompareWords words;
    private final Consumer<Place> go;

    CompareTable(CompareViewModel model, Messages messages, Consumer<Place> go) {
        this.model = model;
        this.messages = messages;
        this.go = go;
        words = new CompareWords(messages);
        setId("compareTable");
        getStyleClass().addAll("compare-table", "card");
        Described.help(this, messages.get("compare.table.help"));
        getColumns().add(column(Column.KIND, "compare.column.kind", KIND));
        getColumns().add(column(Column.FIELD, "compare.column.field", FIELD));
        getColumns().add(column(Column.BEFORE, "compare.before", (1 - KIND - FIELD) / 2));
        getColumns().add(column(Column.AFTER, "compare.after", (1 - KIND - FIELD) / 2));
        var same = new Label();
        same.setId("compareSame");
        same.getStyleClass().add("muted");
        setPlaceholder(same);
        model.comparedProperty().subscribe(now -> same.setText(messages.get(now.isPresent() ? "compare.same" : "compare.waiting")));
        // Sorting would need all values in words.
        setSortPolicy(_ -> false);
        model.comparedProperty().subscribe(this::fill);
        model.allProperty().subscribe(this::fill);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                goToSelected();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if ((GO.match(event) || ENTER.match(event)) && goToSelected()) {
                event.consume();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (focused && getSelectionModel().isEmpty()) {
                getSelectionModel().selectFirst();
            }
        });
    }

    private TableColumn<Difference, Difference> column(Column which, String nameKey, double share) {
        var column = new TableColumn<Difference, Difference>(messages.get(nameKey));
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(_ -> new CompareCell(which, words, model));
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        // Not by a resize policy: heads and cells part there where a scroll bar comes.
        column.prefWidthProperty().bind(widthProperty().subtract(SCROLL_BAR).multiply(share));
        return column;
    }

    private void fill() {
        setItems(FXCollections.observableList(model.rows()));
        getSelectionModel().clearSelection();
        scrollTo(0);
    }

    private boolean goToSelected() {
        Difference selected = getSelectionModel().getSelectedItem();
        if (selected != null) {
            go.accept(selected.place());
        }
        return selected != null;
    }
}
