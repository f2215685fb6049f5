package ca.tetherai.profileviewer.ui.copy;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.command.Command;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import org.kordamp.ikonli.feather.Feather;

/** Copies the block for a ticket, and has the other ways to take an account out of the window behind its arrow. For the UI thread only. */
public final class CopyMenu extends SplitMenuButton {
    private final Messages messages;

    /** The menu for these actions. */
    public CopyMenu(CopyActions actions, Messages messages) {
        this.messages = messages;
        CopyViewModel model = actions.model();
        setId("copySummary");
        getStyleClass().add("copy-menu");
        setText(messages.get("copy.summary.short"));
        setGraphic(new FeatherIcon(Feather.COPY));
        String help = messages.get("copy.summary.help");
        Described.tooltip(this, help + "  " + Command.COPY_SUMMARY.shownKeys());
        setAccessibleText(messages.get("copy.summary"));
        setAccessibleHelp(help);
        setOnAction(_ -> actions.copySummary());
        model.availableProperty().subscribe(available -> setDisable(!available));

        MenuItem summary = item("copySummaryItem", "copy.summary", actions::copySummary);
        summary.setAccelerator(Command.COPY_SUMMARY.keys().getFirst());
        getItems().setAll(summary, personal(model), new SeparatorMenuItem(),
                item("copyForm", "copy.form", () -> actions.copy(Document.FORM)),
                item("copyJson", "copy.json.received", () -> actions.copy(Document.JSON)),
                item("copyCurl", "command.COPY_CURL", actions.curl()), new SeparatorMenuItem(),
                item("exportForm", "export.form.action", () -> actions.export(Document.FORM)),
                item("exportJson", "export.json.action", () -> actions.export(Document.JSON)));
    }

    private CheckMenuItem personal(CopyViewModel model) {
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
}
