package ca.tetherai.profileviewer.ui.token;

import ca.tetherai.profileviewer.ui.control.WrappedLabel;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** One claim: its name, what it says, and below that what is added to it. */
final class ClaimCell extends ListCell<TokenText.Row> {
    private final Label name = new WrappedLabel();
    private final Label value = new WrappedLabel();
    private final Label note = new Label();
    private final HBox line;

    ClaimCell() {
        name.getStyleClass().add("claim-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setMinHeight(Region.USE_PREF_SIZE);
        value.setMinWidth(0);
        value.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().addAll("muted", "small");
        note.managedProperty().bind(note.visibleProperty());
        var words = new VBox(value, note);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        line = new HBox(name, words);
        line.getStyleClass().add("claim-line");
        // The list's width decides, so that a long claim wraps.
        setPrefWidth(0);
    }

    // A cell asks its graphic for the height at no width in particular, in which a text that wraps is one line.
    @Override
    protected double computePrefHeight(double width) {
        double across = snappedLeftInset() + snappedRightInset();
        return snapSizeY(line.prefHeight(Math.max(width, getWidth()) - across) + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected void updateItem(TokenText.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty ? null : line);
        if (row != null && !empty) {
            boolean head = row.isHead();
            name.setText(row.name());
            value.setText(row.value());
            note.setText(row.note());
            note.setVisible(!row.note().isEmpty());
            getStyleClass().remove("claim-head");
            if (head) {
                getStyleClass().add("claim-head");
            }
            setAccessibleText(row.name() + ", " + row.value() + (row.note().isEmpty() ? "" : ", " + row.note()));
        }
    }
}
