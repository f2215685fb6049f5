package ca.tetherai.profileviewer.ui.copy;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Copier;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Copies the block for a ticket, and has the other ways to take an account out of the window behind its arrow. For the UI thread only. */
public final class CopyMenu extends SplitMenuButton {
    /** Copies the block for a ticket, from anywhere in the window. */
    public static final KeyCombination SUMMARY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);

    private final CopyViewModel model;
    private final SaveDialog saves;
    private final Messages messages;

    /**
     * The menu of a view model.
     *
     * @param copier gets what is copied
     * @param curl copies the request as a command
     * @param saves asks where to write a file
     */
    public CopyMenu(CopyViewModel model, Copier copier, Runnable curl, SaveDialog saves, Messages messages) {
        this.model = model;
        this.saves = saves;
        this.messages = messages;
        setId("copySummary");
        getStyleClass().add("copy-menu");
        setText(messages.get("copy.summary.short"));
        setGraphic(new FontIcon(Feather.COPY));
        String help = messages.get("copy.summary.help");
        setTooltip(new Tooltip(help + "  " + SUMMARY.getDisplayText()));
        setAccessibleText(messages.get("copy.summary"));
        setAccessibleHelp(help);
        setOnAction(_ -> model.copySummary(copier));
        model.availableProperty().subscribe(available -> setDisable(!available));

        MenuItem summary = item("copySummaryItem", "copy.summary", () -> model.copySummary(copier));
        summary.setAccelerator(SUMMARY);
        getItems().setAll(summary, personal(), new SeparatorMenuItem(),
                item("copyForm", "copy.form", () -> model.copy(Document.FORM, copier)),
                item("copyJson", "copy.json.received", () -> model.copy(Document.JSON, copier)),
                item("copyCurl", "menu.curl", curl), new SeparatorMenuItem(),
                item("exportForm", "export.form.action", () -> export(Document.FORM)),
                item("exportJson", "export.json.action", () -> export(Document.JSON)));
    }

    private CheckMenuItem personal() {
        var personal = new CheckMenuItem(messages.get("copy.personal"));
        personal.setId("copyPersonal");
        personal.selectedProperty().bindBidirectional(model.personalProperty());
        model.maskedProperty().subscribe(personal::setDisable);
        return personal;
    }

    private MenuItem item(String id, String key, Runnable action) {
        var item = new MenuItem(messages.get(key));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void export(Document document) {
        saves.choose(getScene().getWindow(), messages.get(document.nameKey()), model.fileName(document))
                .ifPresent(file -> model.save(document, file));
    }
}
