package ca.tetherai.profileviewer.ui.profile;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.ShowInJson;
import ca.tetherai.profileviewer.ui.control.ValueText;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;

import org.jspecify.annotations.Nullable;

/** What a right click on a value offers: to copy the part that is selected, or all, and to select all. Made when it is first wanted. UI thread only. */
final class RowMenu {
    private final ValueText value;
    private final Messages messages;
    private final Runnable copyAll;
    private final Runnable showInJson;
    private @Nullable ContextMenu menu;

    private RowMenu(ValueText value, Messages messages, Runnable copyAll, Runnable showInJson) {
        this.value = value;
        this.messages = messages;
        this.copyAll = copyAll;
        this.showInJson = showInJson;
    }

    /** Lets a value have one; {@code copyAll} copies the whole of it as it was sent, {@code showInJson} goes to where. */
    static void on(ValueText value, Messages messages, Runnable copyAll, Runnable showInJson) {
        value.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, new RowMenu(value, messages, copyAll, showInJson)::show);
    }

    private void show(ContextMenuEvent event) {
        if (menu == null) {
            menu = new ContextMenu(item("row.menu.copy", this::copy), item("row.menu.selectAll", value::selectAll),
                    item("row.menu.json", showInJson));
            menu.getItems().getLast().setAccelerator(ShowInJson.KEYS);
        }
        menu.show(value, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void copy() {
        if (value.hasPartSelected()) {
            value.copy();
        } else {
            copyAll.run();
        }
    }
}
