package ca.tetherai.profileviewer.ui.menu;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.present.PresentBand;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** What else there is to do, for the menu of the window. For the UI thread only. */
public final class WindowMenu {
    /** Clears token and profile, from anywhere in the window. */
    public static final KeyCombination CLEAR = new KeyCodeCombination(KeyCode.DELETE, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);
    /** The same, for keyboards without that key. */
    public static final KeyCombination CLEAR_ON_SMALL_KEYBOARDS = new KeyCodeCombination(KeyCode.BACK_SPACE, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);
    private static final List<Integer> IDLE_MINUTES = List.of(5, 15, 30, 60, 0);

    private final Messages messages;

    /**
     * What the entries do.
     *
     * @param servers opens the servers
     * @param network opens the network settings
     * @param curl copies the request as a command
     * @param clear clears token and profile
     * @param present whether personal data is masked
     * @param idle the time after which they are cleared by themselves
     * @param about opens what there is to know of the program
     */
    public record Actions(Runnable servers, Runnable network, Runnable curl, Runnable clear, BooleanProperty present, Idle idle,
            Runnable about) {}

    /**
     * The time after which token and profile are cleared by themselves.
     *
     * @param limit what it is; empty for never
     * @param choose sets it, in minutes; zero for never
     */
    public record Idle(Supplier<Optional<Duration>> limit, IntConsumer choose) {}

    /** The menu in the language of {@code messages}. */
    public WindowMenu(Messages messages) {
        this.messages = messages;
    }

    /** Its entries. */
    public List<MenuItem> items(Actions actions) {
        MenuItem clear = item("menuClear", "menu.clear", actions.clear());
        clear.setAccelerator(CLEAR);
        return List.of(item("menuServers", "menu.servers", actions.servers()), item("menuNetwork", "menu.network", actions.network()),
                new SeparatorMenuItem(), item("menuCurl", "menu.curl", actions.curl()), clear, present(actions.present()),
                idle(actions.idle()),
                new SeparatorMenuItem(),
                item("menuAbout", "menu.about", actions.about()));
    }

    private MenuItem present(BooleanProperty on) {
        var item = new CheckMenuItem(messages.get("menu.present"));
        item.setId("menuPresent");
        item.setAccelerator(PresentBand.TOGGLE);
        item.selectedProperty().bindBidirectional(on);
        return item;
    }

    private Menu idle(Idle idle) {
        var menu = new Menu(messages.get("menu.idle"));
        menu.setId("menuIdle");
        var group = new ToggleGroup();
        int now = minutes(idle);
        Stream.concat(IDLE_MINUTES.stream(), Stream.of(now).filter(minutes -> !IDLE_MINUTES.contains(minutes))).forEach(minutes -> {
            var item = new RadioMenuItem(minutes == 0 ? messages.get("menu.idle.never") : messages.format("menu.idle.minutes", minutes));
            item.setId("menuIdle" + minutes);
            item.setToggleGroup(group);
            item.setUserData(minutes);
            item.setOnAction(_ -> idle.choose().accept(minutes));
            menu.getItems().add(item);
        });
        Runnable select = () -> {
            int chosen = minutes(idle);
            group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData().equals(chosen)));
        };
        select.run();
        menu.setOnShowing(_ -> select.run());
        return menu;
    }

    private static int minutes(Idle idle) {
        return idle.limit().get().map(limit -> (int) limit.toMinutes()).orElse(0);
    }

    private MenuItem item(String id, String key, Runnable action) {
        var item = new MenuItem(messages.get(key));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
