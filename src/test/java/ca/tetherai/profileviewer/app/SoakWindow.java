package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.settings.Preferences;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.ui.session.MainState;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.logging.LogManager;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TabPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/** The whole window as the application wires it, for thousands of fetches; keeps nothing of them. For any thread but the UI's. */
public final class SoakWindow implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final Stage stage;
    private final AppWindows windows;
    private final AppWindow window;

    /** Opens it with its settings in the directory. */
    public SoakWindow(Path directory) {
        String[] arguments = {"--settings-dir", directory.toString(), "--locale", "en", "--theme", "light"};
        if (!(new LaunchOptionsParser().parse(arguments) instanceof LaunchOptionsParser.Launch.Run(var options))) {
            throw new AssertionError();
        }
        var clock = InstantSource.system();
        var milestones = new Milestones(false, System.out);
        var engine = new Engine(options, clock);
        windows = Fx.get(() -> new AppWindows(options, engine, milestones, clock, new Host(_ -> {
        }, _ -> {
        }, (_, _, _) -> Optional.empty())));
        stage = Fx.get(Stage::new);
        window = Fx.get(() -> windows.openFirst(stage, "", ""));
        ViewerWindow.await(() -> Fx.get(() -> window.content().view().isPrepared()));
    }

    /** Fetches an account in the way of a person who types, and waits for the end. */
    public void fetch(String server, String token) {
        untilTheEnd(() -> {
            window.content().fill(server, token);
            press("fetchButton");
        });
    }

    /** Asks once more with what stands in the fields. */
    public void refresh() {
        untilTheEnd(() -> press("fetchButton"));
    }

    /** Pastes this, and fetches. */
    public void paste(String text) {
        untilTheEnd(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            press("pasteFetchButton");
        });
    }

    /** Fetches, and gives it up once {@code underWay} has come back. */
    public void cancel(String server, String token, Runnable underWay) {
        Fx.run(() -> {
            window.content().fill(server, token);
            press("fetchButton");
        });
        underWay.run();
        untilTheEnd(() -> choose("menuCancel"));
    }

    private void untilTheEnd(Runnable what) {
        var ended = new CompletableFuture<MainState>();
        Subscription following = Fx.get(() -> {
            Subscription subscription = window.content().main().stateProperty().subscribe((_, now) -> {
                if (!now.isLoading()) {
                    ended.complete(now);
                }
            });
            what.run();
            return subscription;
        });
        try {
            ended.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } finally {
            Fx.run(following::unsubscribe);
        }
    }

    /** Chooses an entry of the menu bar. */
    public void menu(String id) {
        Fx.run(() -> choose(id));
    }

    private void choose(String id) {
        ((MenuBar) stage.getScene().lookup("#menuBar")).getMenus()
                .stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private void press(String id) {
        ((ButtonBase) stage.getScene().lookup("#" + id)).fire();
    }

    /** Presses a button where it is on screen. */
    public void pressIfThere(String id) {
        Fx.run(() -> {
            if (stage.getScene().lookup("#" + id) instanceof ButtonBase button && !button.isDisabled()) {
                button.fire();
            }
        });
    }

    /** Opens a dialog or another window by the menu bar, waits until it is painted, and closes it. */
    public void openAndClose(String id) {
        menu(id);
        ViewerWindow.await(() -> Fx.get(() -> others().stream().anyMatch(other -> other.isShowing() && other.getScene() != null)));
        Fx.settle(Fx.get(() -> others().getFirst().getScene()));
        Fx.run(() -> others().forEach(Window::hide));
        Fx.run(stage::requestFocus);
    }

    private List<Window> others() {
        return Window.getWindows().stream().filter(other -> other instanceof Stage && !other.equals(stage)).toList();
    }

    /** Selects a tab, counted from 0, where there are tabs. */
    public void tab(int number) {
        Fx.run(() -> {
            if (stage.getScene().lookup(".tab-pane") instanceof TabPane tabs) {
                tabs.getSelectionModel().select(number % tabs.getTabs().size());
            }
        });
    }

    /** Somebody changes the settings; waits until they count. */
    public void prefer(UnaryOperator<Preferences> change) {
        Preferences wanted = change.apply(Fx.get(windows::preferences));
        Fx.run(() -> windows.choose(change));
        ViewerWindow.await(() -> Fx.get(() -> windows.preferences().equals(wanted)));
        settle();
    }

    /** Waits until what was changed is painted. */
    public void settle() {
        Fx.settle(stage.getScene());
    }

    @Override
    public void close() {
        Fx.run(() -> {
            windows.close();
            stage.close();
        });
        LogManager.getLogManager().reset();
    }
}
