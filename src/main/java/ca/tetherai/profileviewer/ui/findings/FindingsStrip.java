package ca.tetherai.profileviewer.ui.findings;

import ca.tetherai.profileviewer.findings.Place;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.NarrowLayout;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The gravest finding over the forms, and beside it how many more there are, which goes to all; where there are two, both, unless the window is
 * narrow. For the UI thread only.
 */
public final class FindingsStrip extends HBox {
    private final FindingsViewModel model;
    private final Messages messages;
    private final Consumer<Place> go;
    private final Runnable all;
    // Held, or it would be collected.
    private final ObservableValue<Boolean> narrow;

    /**
     * Follows the view model.
     *
     * @param go shows a place
     * @param all shows all findings
     */
    public FindingsStrip(FindingsViewModel model, Messages messages, Consumer<Place> go, Runnable all) {
        this.model = model;
        this.messages = messages;
        this.go = go;
        this.all = all;
        setId("findingsStrip");
        getStyleClass().add("findings-strip");
        managedProperty().bind(visibleProperty());
        var ruler = new Label();
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
        narrow = NarrowLayout.of(this, ruler);
        narrow.subscribe(() -> fill(ruler));
        model.rowsProperty().subscribe(() -> fill(ruler));
    }

    private void fill(Label ruler) {
        List<FindingRow> gravest = model.gravest();
        int count = model.rowsProperty().get().size();
        setVisible(!gravest.isEmpty());
        getChildren().setAll(ruler);
        if (gravest.size() == 2 && count == 2 && !narrow.getValue()) {
            gravest.forEach(row -> getChildren().add(column(cell(row))));
        } else if (!gravest.isEmpty()) {
            HBox first = column(cell(gravest.getFirst()));
            getChildren().add(first);
            // Beside it, and not in the second column: a sentence that is whole is worth more than a grid.
            if (count > 1) {
                first.getChildren().add(rest(count - 1));
            }
        }
    }

    private StripCell cell(FindingRow row) {
        var cell = new StripCell(row, () -> row.first().ifPresentOrElse(go, all));
        return Described.help(cell, messages.get(row.first().isPresent() ? "findings.strip.help" : "findings.more.help"));
    }

    private Button rest(int more) {
        var rest = new Button(messages.format("findings.more", more));
        rest.setId("findingsMore");
        Described.help(rest, messages.get("findings.more.help"));
        rest.getStyleClass().setAll("strip-cell", "strip-more");
        rest.setMinWidth(Region.USE_PREF_SIZE);
        rest.setOnAction(_ -> all.run());
        return rest;
    }

    // As wide as the forms' columns, as long as nothing in it decides a width.
    private static HBox column(Button cell) {
        cell.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(cell, Priority.ALWAYS);
        var column = new HBox(cell);
        column.setMinWidth(0);
        column.setPrefWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }
}
