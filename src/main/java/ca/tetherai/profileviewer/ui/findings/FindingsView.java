package ca.tetherai.profileviewer.ui.findings;

import ca.tetherai.profileviewer.findings.Place;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import ca.tetherai.profileviewer.ui.control.NarrowLayout;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All findings about the account as a list, from which each goes to what it is about. For the UI thread only. */
public final class FindingsView extends BorderPane {
    private final ListView<FindingRow> list = new ListView<>();
    private final FindingLinks links = new FindingLinks(list);
    private final Consumer<Place> go;

    /** Follows the view model; {@code go} shows a place. */
    public FindingsView(FindingsViewModel model, Messages messages, Copier copier, Consumer<Place> go) {
        this.go = go;
        getStyleClass().add("findings-view");
        var summary = new Label();
        summary.setId("findingsSummary");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        summary.getStyleClass().add("muted");
        summary.textProperty().bind(model.summaryProperty());
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        var copy = new Button(messages.get("findings.copy"), new FeatherIcon(Feather.COPY));
        copy.setId("findingsCopy");
        Described.help(copy, messages.get("findings.copy.help"));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.getStyleClass().add("findings-copy");
        copy.setOnAction(_ -> copier.copy(messages.get("findings.copied"), model.plainText()));
        var head = new HBox(summary, copy);
        head.getStyleClass().add("findings-head");

        list.setId("findings");
        list.setAccessibleText(messages.get("tab.findings"));
        Described.help(list, messages.get("findings.list.help"));
        var words = new SeverityWords(messages);
        getChildren().add(words);
        list.setCellFactory(_ -> new FindingCell(go, links, words::widest, messages));
        list.setFocusTraversable(true);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getStyleClass().addAll("findings-list", "card");
        list.visibleProperty().bind(list.itemsProperty().flatMap(items -> Bindings.isNotEmpty(items)));
        var page = new VBox(head, list);
        page.getStyleClass().add("findings-page");
        VBox.setVgrow(list, Priority.ALWAYS);
        setCenter(page);
        NarrowLayout.watch(this, summary);
        model.rowsProperty().subscribe(rows -> {
            list.getSelectionModel().clearSelection();
            links.forget();
            list.getItems().setAll(rows);
            list.scrollTo(0);
            copy.setVisible(!rows.isEmpty());
            copy.setManaged(!rows.isEmpty());
        });
        // So that Enter and the arrow keys have something to begin with, and the focus is seen.
        list.focusedProperty().subscribe(focused -> {
            if (focused && list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        model.staleProperty().subscribe(stale -> {
            getStyleClass().remove("stale");
            if (stale) {
                getStyleClass().add("stale");
            }
        });
    }

    private void pressed(KeyEvent event) {
        FindingRow row = list.getSelectionModel().getSelectedItem();
        boolean follows = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (follows && list.equals(event.getTarget()) && row != null) {
            row.first().ifPresent(go);
            event.consume();
        }
        if (event.getCode() == KeyCode.TAB) {
            links.tab(event);
        }
    }
}
