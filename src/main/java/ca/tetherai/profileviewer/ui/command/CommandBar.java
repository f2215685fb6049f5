package ca.tetherai.profileviewer.ui.command;

import ca.tetherai.profileviewer.i18n.Messages;

import java.util.List;
import java.util.stream.Stream;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu bar of a window, on macOS the system's. For the UI thread only. */
public final class CommandBar extends MenuBar {

    /** A menu bar with all commands. */
    public CommandBar(Commands commands, Messages messages) {
        setId("menuBar");
        setUseSystemMenuBar(true);
        for (CommandMenu each : CommandMenu.values()) {
            getMenus().add(menu(each, commands, messages));
        }
    }

    private static Menu menu(CommandMenu of, Commands commands, Messages messages) {
        var menu = new Menu(messages.get(of.nameKey()));
        List<Command> members = Stream.of(Command.values()).filter(command -> command.menu() == of).toList();
        int group = 0;
        for (Command command : members) {
            if (command.group() != group) {
                menu.getItems().add(new SeparatorMenuItem());
                group = command.group();
            }
            menu.getItems().add(item(command, commands, messages));
        }
        return menu;
    }

    private static MenuItem item(Command command, Commands commands, Messages messages) {
        String name = messages.get(command.nameKey());
        MenuItem item = commands.toggled(command).<MenuItem>map(toggled -> {
            var check = new CheckMenuItem(name);
            check.selectedProperty().bindBidirectional(toggled);
            return check;
        }).orElseGet(() -> {
            var plain = new MenuItem(name);
            plain.setOnAction(_ -> commands.run(command));
            return plain;
        });
        item.setId(command.id());
        command.keys().stream().findFirst().ifPresent(item::setAccelerator);
        commands.available(command).ifPresent(available -> item.disableProperty().bind(available.map(can -> !can)));
        return item;
    }
}
