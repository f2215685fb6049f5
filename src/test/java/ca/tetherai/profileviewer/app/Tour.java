package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.support.Fx;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

/** A window on its way through the catalogue of screens, and what a person does there. For tests on any thread but the UI's. */
final class Tour implements AutoCloseable {
    static final int PROFILE = 0;
    static final int OTHER_DATA = 1;
    static final int FINDINGS = 2;
    static final int JSON = 3;
    static final int COMPARE = 4;

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final InstantSource clock = () -> Instant.now().plus(ahead.get());
    private final ViewerWindow window;
    private final ScreenServers servers;

    Tour(Path directory, Look look, ScreenServers servers, List<String> options) {
        this.servers = servers;
        window = ViewerWindow.open(directory, look.width(), look.height(), clock,
                Stream.concat(look.options().stream(), options.stream()).toArray(String[]::new));
        window.dress(look.textSize(), look.contrast());
    }

    ViewerWindow window() {
        return window;
    }

    ScreenServers servers() {
        return servers;
    }

    Instant now() {
        return clock.instant();
    }

    void pass(Duration time) {
        ahead.updateAndGet(time::plus);
        // A clock that was set is noticed within a minute.
        Fx.run(() -> window.content().wake());
    }

    /** The window in front: a dialog, a pop-up, or else the viewer's. */
    Window front() {
        return Fx.get(() -> Window.getWindows().getLast());
    }

    /** Closes what lies over the viewer's window. */
    void closeFront() {
        Fx.run(() -> {
            // A menu whose pop-up alone is hidden still shows as open.
            window.node("menuBar", MenuBar.class).getMenus().forEach(Menu::hide);
            List.copyOf(Window.getWindows())
                    .reversed()
                    .stream()
                    .filter(open -> !open.equals(window.stage()))
                    .forEach(Window::hide);
        });
    }

    /** Enters server and token, and fetches; says yes to the token's going to another server. */
    void fetch(String server, String token) {
        type("tokenField", token);
        server(server);
        window.fire("fetchButton");
        if (window.isVisible("tokenAsk")) {
            window.fire("tokenAskSend");
        }
        window.awaitEnd();
    }

    void server(String address) {
        Fx.run(() -> window.node("serverField", ComboBox.class).getEditor().setText(address));
    }

    /** Writes into a field of the viewer's window. */
    void type(String id, String text) {
        TextField field = window.node(id, TextField.class);
        Fx.run(() -> field.setText(text));
    }

    /** Pastes into the token's field. */
    void paste(String text) {
        TextField field = window.node("tokenField", TextField.class);
        Fx.run(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            field.paste();
        });
    }

    void show(DemoAccount account) {
        window.show(account);
    }

    /** Goes to one of the tabs of the profile. */
    void tab(int number) {
        Fx.run(() -> ((TabPane) Objects.requireNonNull(window.stage().getScene().lookup(".tab-pane"))).getSelectionModel().select(number));
        if (number == JSON) {
            ViewerWindow.await(() -> Fx.get(() -> !window.node("jsonView", ListView.class).getItems().isEmpty()));
        }
    }

    /** Chooses an entry of the window's menu, and waits until the node with this id is there. */
    void menu(String id, String opened) {
        Fx.run(() -> window.menuItem(id).fire());
        awaitNode(opened);
    }

    /** Opens a menu of the menu bar. */
    void openMenu(int number) {
        MenuBar bar = window.node("menuBar", MenuBar.class);
        Fx.run(bar.getMenus().get(number)::show);
    }

    /** Opens the menu of a menu button. */
    void openMenu(String id) {
        MenuButton menu = window.node(id, MenuButton.class);
        Fx.run(menu::show);
    }

    /** Opens a choice. */
    void openChoice(String id) {
        ComboBoxBase<?> choice = window.node(id, ComboBoxBase.class);
        Fx.run(choice::show);
    }

    /** Turns present mode on or off. */
    void present() {
        boolean before = window.isVisible("presentBand");
        window.robot().push(KeyCode.F8);
        ViewerWindow.await(() -> window.isVisible("presentBand") != before);
    }

    /** A node of any open window. */
    <N extends Node> N node(String id, Class<N> type) {
        return type.cast(find(id).orElseThrow(() -> new AssertionError("no node #" + id)));
    }

    void awaitNode(String id) {
        ViewerWindow.await(() -> find(id).isPresent());
    }

    /** Presses a button of any open window. */
    void press(String id) {
        ButtonBase button = node(id, ButtonBase.class);
        Fx.run(button::fire);
    }

    /** Lets https go through a proxy on this port, or by none again. */
    void proxy(Optional<Integer> port) {
        menu("menuSettings", "settingsClose");
        Fx.run(() -> {
            node(port.isPresent() ? "proxyManual" : "proxyAutomatic", ToggleButton.class).setSelected(true);
            port.ifPresent(number -> {
                node("proxyHost", TextField.class).setText("127.0.0.1");
                node("proxyPort", TextField.class).setText(number.toString());
            });
        });
        press("settingsClose");
        ViewerWindow.await(() -> find("settingsClose").isEmpty());
    }

    private static Optional<Node> find(String id) {
        return Fx.get(() -> List.copyOf(Window.getWindows())
                .reversed()
                .stream()
                .map(open -> open.getScene().lookup("#" + id))
                .filter(Objects::nonNull)
                .findFirst());
    }

    @Override
    public void close() throws IOException {
        closeFront();
        window.close();
    }
}
