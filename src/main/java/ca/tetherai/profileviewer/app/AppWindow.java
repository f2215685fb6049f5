package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.settings.WindowPlace;
import ca.tetherai.profileviewer.ui.control.RestingCaret;
import ca.tetherai.profileviewer.ui.control.RoomyPane;
import ca.tetherai.profileviewer.ui.session.MainState;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * One window: its stage and scene, which stay, and its content, which is made anew in another language over what it was about. For the UI thread only.
 */
final class AppWindow {
    private static final String TITLE = "window.title";
    private static final int FIRST_WIDTH = 1100;
    private static final int FIRST_HEIGHT = 800;
    private static final double SMALLEST_WIDTH = 640;
    private static final double SMALLEST_HEIGHT = 480;

    private final Shared shared;
    private final WindowLife life;
    private final Theme theme;
    private final Stage stage;
    private final StackPane root = new StackPane();
    private final Scene scene = new Scene(new RoomyPane(root), FIRST_WIDTH, FIRST_HEIGHT);
    private final WindowBounds bounds;
    private WindowContent content;

    /** With this content, in this language. */
    AppWindow(Shared shared, WindowLife life, Theme theme, Stage stage, Messages messages, WindowContent content) {
        this.shared = shared;
        this.life = life;
        this.theme = theme;
        this.stage = stage;
        root.getStyleClass().add("window-content");
        bounds = new WindowBounds(stage);
        this.content = content;
        stage.setTitle(messages.get(TITLE));
        root.getChildren().setAll(content.view());
    }

    /**
     * How a window speaks.
     *
     * @param messages its language
     * @param zone its time zone
     */
    record Spoken(Messages messages, ZoneId zone) {}

    /** Shows it: at a place on the screens that there are, or where the system puts new windows. */
    void show(Optional<WindowPlace> place) {
        theme.dress(scene);
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setScene(scene);
        place.map(wanted -> Placement.on(screens(), wanted)).ifPresentOrElse(this::place, () -> {
            stage.setWidth(Math.min(FIRST_WIDTH, screens().getFirst().getWidth()));
            stage.setHeight(Math.min(FIRST_HEIGHT, screens().getFirst().getHeight()));
        });
        new Attendance(stage, () -> content).watch();
        RestingCaret.in(scene);
        stage.show();
        content.view().focusFirst();
    }

    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    }

    // On Linux a window opens with its title off the screen where its place and the size of its frame cross on their way (OpenJFX 25.0.4, glass_window.cpp).
    private void comeWithinReach() {
        WindowPlace opened = bounds.place();
        WindowPlace reachable = Placement.on(screens(), opened);
        if (opened.width() > 0 && !opened.maximized() && !reachable.equals(opened)) {
            stage.setX(reachable.x());
            stage.setY(reachable.y());
        }
    }

    private void place(WindowPlace at) {
        stage.setX(at.x());
        stage.setY(at.y());
        stage.setWidth(at.width());
        stage.setHeight(at.height());
        stage.setMaximized(at.maximized());
    }

    /** Where it is, or was before it filled the screen. */
    WindowPlace place() {
        return bounds.place();
    }

    Stage stage() {
        return stage;
    }

    /** What is in it now. */
    WindowContent content() {
        return content;
    }

    /** Makes what the first profile needs, before it comes: the claims' classes and the authorities away from the UI thread, the views while nobody waits. */
    void prepare(boolean demoOnly) {
        comeWithinReach();
        // The demo's fields are filled in by now; what has ended already has the focus where its end is told.
        if (demoOnly && (isLoading() || content.main().stateProperty().get() instanceof MainState.Idle)) {
            content.view().focusFirst();
        }
        shared.tasks().start(shared.engine()::warmUp, shared.crashes());
        // The demo's server is asked without TLS.
        if (!demoOnly) {
            shared.tasks().start(shared.engine()::warmUpTrust, shared.crashes());
        }
        if (isLoading()) {
            content.view().prepareNext();
        }
        Frames.afterPainting(this::prepareNext);
    }

    // One after the other, so that the window lives between them; what is under way goes first.
    private void prepareNext() {
        if (isLoading() || content.view().prepareNext()) {
            Frames.afterPainting(this::prepareNext);
        } else {
            comeWithinReach();
            new WindowIcon(shared.tasks(), shared.crashes()).dress(stage);
        }
    }

    private boolean isLoading() {
        return content.main().stateProperty().get().isLoading();
    }

    /**
     * Speaks another language from now on, or says times of another zone; all that it is about stays. The new content takes over what the old
     * one held, the request under way included, and nothing refers to the old one any more.
     */
    void speak(Spoken spoken) {
        boolean settings = closeDialogs();
        Node focused = scene.getFocusOwner();
        WindowContent before = content;
        stage.setTitle(spoken.messages().get(TITLE));
        content = new WindowContent(shared, life, spoken, () -> stage);
        content.takeOver(before);
        root.getChildren().setAll(content.view());
        content.view().takeOver(before.view());
        before.retire();
        // What is to have the focus is there only once the tabs have made their contents part of the window.
        root.applyCss();
        root.layout();
        focus(focused);
        prepareNext();
        if (settings) {
            content.view().openSettings();
        }
    }

    // What belongs to the window speaks the language before; the settings are where it was changed.
    private boolean closeDialogs() {
        List<Stage> owned = Window.getWindows()
                .stream()
                .filter(window -> window instanceof Stage dialog && stage.equals(dialog.getOwner()))
                .map(Stage.class::cast)
                .toList();
        boolean settings = owned.stream().anyMatch(dialog -> dialog.getScene().lookup("#settings") != null);
        owned.forEach(Stage::close);
        return settings;
    }

    private void focus(Node before) {
        for (Node node = before; node != null; node = node.getParent()) {
            Node same = node.getId() == null ? null : scene.lookup("#" + node.getId());
            if (same != null) {
                same.requestFocus();
                return;
            }
        }
        content.view().focusFirst();
    }

    /** Ends what goes on in it; its stage is closed. */
    void end() {
        content.close();
        theme.off(scene);
    }
}
