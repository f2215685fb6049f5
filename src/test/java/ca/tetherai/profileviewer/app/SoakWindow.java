package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.settings.Preferences;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.ui.session.MainState;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/** The whole window as the application wires it, for thousands of fetches; keeps nothing of them. For any thread but the UI's. */
public final class SoakWindow implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final ViewerWindow viewer;
    private final Stage stage;

    /** Opens it with its settings in the directory. */
    public SoakWindow(Path directory) {
        viewer = ViewerWindow.open(directory, 1100, 800, "--locale", "en", "--theme", "light");
        stage = viewer.stage();
    }

    /** Fetches an account in the way of a person who types, and waits for the end. */
    public void fetch(String server, String token) {
        untilTheEnd(() -> {
            viewer.content().fill(server, token);
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
            viewer.content().fill(server, token);
            press("fetchButton");
        });
        underWay.run();
        untilTheEnd(() -> choose("menuCancel"));
    }

    private void untilTheEnd(Runnable what) {
        var ended = new CompletableFuture<MainState>();
        Subscription following = Fx.get(() -> {
            Subscription subscription = viewer.content().main().stateProperty().subscribe((_, now) -> {
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
            viewer.forgetPrinted();
        }
    }

    /** Chooses an entry of the menu bar. */
    public void menu(String id) {
        Fx.run(() -> choose(id));
    }

    /** The same where it is not greyed; whether it was. */
    public boolean menuIfThere(String id) {
        return Fx.get(() -> {
            boolean there = !viewer.menuItem(id).isDisable();
            if (there) {
                choose(id);
            }
            return there;
        });
    }

    private void choose(String id) {
        viewer.menuItem(id).fire();
    }

    private void press(String id) {
        ((ButtonBase) stage.getScene().lookup("#" + id)).fire();
    }

    /** Presses a button where it is on screen; whether it was. */
    public boolean pressIfThere(String id) {
        return Fx.get(() -> {
            boolean there = stage.getScene().lookup("#" + id) instanceof ButtonBase button && !button.isDisabled();
            if (there) {
                press(id);
            }
            return there;
        });
    }

    /** Opens a dialog or another window by the menu bar, waits until it is painted, and closes it. */
    public void openAndClose(String id) {
        menu(id);
        ViewerWindow.await(() -> Fx.get(() -> others().stream().anyMatch(other -> other.isShowing() && other.getScene() != null)));
        closeOthers(Fx.get(() -> others().getFirst().getScene()));
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

    /** Opens another window, fetches an account in it, and closes it. */
    public void fetchInAnother(String server, String token) {
        menu("menuNewWindow");
        ViewerWindow.await(() -> Fx.get(() -> others().stream().anyMatch(other -> other.getScene().lookup("#fetchButton") != null)));
        Scene other = Fx.get(() -> others().getFirst().getScene());
        Fx.run(() -> {
            ((ComboBox<?>) other.lookup("#serverField")).getEditor().setText(server);
            ((TextInputControl) other.lookup("#tokenField")).setText(token);
            ((ButtonBase) other.lookup("#fetchButton")).fire();
        });
        ViewerWindow.await(() -> Fx.get(() -> other.lookup("#user-_id") != null));
        closeOthers(other);
    }

    private void closeOthers(Scene painted) {
        Fx.settle(painted);
        Fx.run(() -> others().forEach(Window::hide));
        Fx.run(stage::requestFocus);
    }

    /** Somebody changes the settings; waits until they count. */
    public void prefer(UnaryOperator<Preferences> change) {
        viewer.choose(change);
    }

    /** Waits until what was changed is painted. */
    public void settle() {
        Fx.settle(stage.getScene());
    }

    @Override
    public void close() {
        viewer.close();
    }
}
