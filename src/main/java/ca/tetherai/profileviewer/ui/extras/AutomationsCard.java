package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.meaning.Automation;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.CopyKeys;
import ca.tetherai.profileviewer.ui.control.Described;
import javafx.beans.value.ObservableNumberValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The account's automations: how many are on, and each by itself. Not there when none were sent. UI thread only. */
final class AutomationsCard extends VBox {
    /** How many rows are seen at once, so that the other data stays in sight; further ones scroll. */
    private static final int MOST_ROWS = 5;

    private final ListView<Automation> list = new ListView<>();

    /** {@code idWidth} is the width of the first column, which it shares with the trees. */
    AutomationsCard(AutomationsViewModel model, ObservableNumberValue idWidth, Messages messages, Copier copier) {
        getStyleClass().addAll("card", "automations-card");
        var title = new Label(messages.get("automations.title"));
        title.getStyleClass().add("strong");
        title.setMinWidth(USE_PREF_SIZE);
        var summary = new Label();
        summary.getStyleClass().addAll("muted", "small");
        summary.textProperty().bind(model.summaryProperty());
        var head = new HBox(title, summary);
        head.getStyleClass().add("automations-head");

        list.setId("automations");
        list.setAccessibleText(messages.get("automations.title"));
        Described.help(list, messages.format("automations.help", CopyKeys.displayText()));
        list.getStyleClass().add("automations-list");
        list.setCellFactory(_ -> new AutomationCell(model, idWidth));
        list.managedProperty().bind(list.visibleProperty());
        list.setMinHeight(USE_PREF_SIZE);
        model.shownProperty().subscribe(automations -> {
            list.getItems().setAll(automations);
            list.setVisible(!automations.isEmpty());
            size();
        });
        list.fixedCellSizeProperty().subscribe(this::size);
        // Focus is seen on the selected row, so there is one.
        list.focusedProperty().subscribe(focused -> {
            if (focused && list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Automation selected = list.getSelectionModel().getSelectedItem();
            if (selected != null && CopyKeys.match(event)) {
                event.consume();
                copier.copy(model.id(selected), model.copyText(selected));
            }
        });
        getChildren().addAll(head, list);
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(model.presentProperty());
    }

    private void size() {
        list.setPrefHeight(Math.min(MOST_ROWS, list.getItems().size()) * Math.max(0, list.getFixedCellSize()));
    }
}
