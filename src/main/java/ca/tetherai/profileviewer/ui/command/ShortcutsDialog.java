package ca.tetherai.profileviewer.ui.command;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.BoundedScroll;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.DialogFrame;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The overview of the keys, made of the commands themselves. For the UI thread only. */
public final class ShortcutsDialog {
    private final Messages messages;
    private final DialogFrame frame;
    private final Button close;

    /** Made, and not shown yet. */
    public ShortcutsDialog(Window owner, Messages messages) {
        this.messages = messages;
        close = new Button(messages.get("shortcuts.close"));
        close.setId("shortcutsClose");
        close.setCancelButton(true);
        Described.help(close, messages.get("dialog.close.help"));
        var list = new VBox();
        list.setId("shortcuts");
        list.getStyleClass().add("shortcuts");
        for (CommandMenu menu : CommandMenu.values()) {
            list.getChildren().add(heading(menu.nameKey()));
            Stream.of(Command.values())
                    .filter(command -> command.menu() == menu && !command.keys().isEmpty())
                    .map(command -> row(messages.get(command.nameKey()), shown(command)))
                    .forEach(list.getChildren()::add);
        }
        list.getChildren().add(heading("shortcuts.places"));
        Stream.of(PlaceKey.values()).map(key -> row(messages.get(key.nameKey()), key.shownKeys())).forEach(list.getChildren()::add);
        var scroll = new BoundedScroll(list, () -> Double.MAX_VALUE).name(messages.get("scroll.name"), messages.get("scroll.help"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var body = new VBox(scroll);
        body.getStyleClass().add("shortcuts-body");
        frame = new DialogFrame(owner, messages.get("shortcuts.title"), body, close);
        close.setOnAction(_ -> frame.close());
    }

    /** Shows it. */
    public void open() {
        frame.show(close);
    }

    // The further keys are for other keyboards.
    private static String shown(Command command) {
        return command.keys()
                .stream()
                .limit(command == Command.FETCH ? 2 : 1)
                .map(KeyCombination::getDisplayText)
                .collect(Collectors.joining(", "));
    }

    private Label heading(String key) {
        var label = new Label(messages.get(key).replace("_", ""));
        label.getStyleClass().add("dialog-heading");
        return label;
    }

    private static HBox row(String name, String keys) {
        var what = new Label(name.replace("…", ""));
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        var how = new Label(keys);
        how.setMinWidth(Region.USE_PREF_SIZE);
        how.getStyleClass().addAll("keys", "muted");
        what.setAccessibleText(name + ": " + keys);
        var row = new HBox(what, how);
        row.getStyleClass().add("shortcut");
        return row;
    }
}
