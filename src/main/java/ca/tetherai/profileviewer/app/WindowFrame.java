package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.settings.WindowPlace;
import ca.tetherai.profileviewer.ui.control.RoomyPane;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** A window without what is in it: its stage and scene, which stay. It may be shown before it has any content. For the UI thread only. */
final class WindowFrame {
    private static final String TITLE = "window.title";
    private static final int FIRST_WIDTH = 1100;
    private static final int FIRST_HEIGHT = 800;
    private static final double SMALLEST_WIDTH = 640;
    private static final double SMALLEST_HEIGHT = 480;

    private final Stage stage;
    private final StackPane root = new StackPane();
    private final Scene scene = new Scene(new RoomyPane(root), FIRST_WIDTH, FIRST_HEIGHT);
    private final WindowBounds bounds;

    /** Not shown yet; in this theme, with a title in this language. */
    WindowFrame(Stage stage, Messages messages, Theme theme) {
        this.stage = stage;
        root.getStyleClass().add("window-content");
        stage.setScene(scene);
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        bounds = new WindowBounds(stage);
        entitle(messages);
        theme.dress(scene);
    }

    /** Has the title speak this language. */
    void entitle(Messages messages) {
        stage.setTitle(messages.get(TITLE));
    }

    /** Shows it: at a place on the screens that there are, or where the system puts new windows. */
    void show(Optional<WindowPlace> place) {
        List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        place.map(wanted -> Placement.on(screens, wanted)).ifPresentOrElse(this::place, () -> {
            stage.setWidth(Math.min(FIRST_WIDTH, screens.getFirst().getWidth()));
            stage.setHeight(Math.min(FIRST_HEIGHT, screens.getFirst().getHeight()));
        });
        stage.show();
    }

    private void place(WindowPlace at) {
        stage.setX(at.x());
        stage.setY(at.y());
        stage.setWidth(at.width());
        stage.setHeight(at.height());
        stage.setMaximized(at.maximized());
    }

    /** Puts this in, in place of what was there. */
    void fill(Node content) {
        root.getChildren().setAll(content);
    }

    /** Gives what is in it its style and its size now, not with the next frame. */
    void layOut() {
        root.applyCss();
        root.layout();
    }

    /** Where it is, or was before it filled the screen. */
    WindowPlace place() {
        return bounds.place();
    }

    Stage stage() {
        return stage;
    }

    Scene scene() {
        return scene;
    }
}
