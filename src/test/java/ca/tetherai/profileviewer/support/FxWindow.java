package ca.tetherai.profileviewer.support;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import ca.tetherai.profileviewer.ui.control.ViewerStyle;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** One window with the viewer's theme, for a test on any thread but the UI's. */
public final class FxWindow {
    /** The headless screen; a window beyond it would not be painted. */
    private static final double SCREEN_WIDTH = 1280;
    private static final double SCREEN_HEIGHT = 800;

    private @Nullable Stage stage;

    /** Shows what the supplier makes (on the UI thread) in light, at this size in px, and waits until it is painted. */
    public <P extends Parent> P show(double width, double height, Supplier<P> content) {
        return show(width, height, false, content);
    }

    /** Shows what the supplier makes (on the UI thread), at this size in px, and waits until it is painted. */
    public <P extends Parent> P show(double width, double height, boolean dark, Supplier<P> content) {
        if (width > SCREEN_WIDTH || height > SCREEN_HEIGHT) {
            throw new IllegalArgumentException("larger than the screen: " + width + " x " + height);
        }
        P shown = Fx.get(() -> {
            close(stage);
            Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
            P root = content.get();
            var scene = new Scene(root, width, height);
            ViewerStyle.install(scene);
            ViewerStyle.dark(scene, dark);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return root;
        });
        settle();
        return shown;
    }

    /** Gives the window another size, in px. */
    public void resize(double width, double height) {
        Fx.run(() -> {
            Stage shown = Objects.requireNonNull(stage);
            shown.setWidth(width);
            shown.setHeight(height);
        });
        settle();
    }

    /** Waits until what was changed is laid out and painted. */
    public void settle() {
        Fx.settle(scene());
    }

    /** The node with this id, shown or not. */
    public Optional<Node> find(String id) {
        return Fx.get(() -> Optional.ofNullable(scene().lookup("#" + id)));
    }

    /** The node with this id; fails when there is none of this type. */
    public <N extends Node> N node(String id, Class<N> type) {
        return find(id).map(type::cast).orElseThrow(() -> new AssertionError("no node #" + id));
    }

    /** A picture of the window's content. */
    public WritableImage snapshot() {
        return Fx.get(() -> scene().snapshot(null));
    }

    /** The window's scene. */
    public Scene scene() {
        return Objects.requireNonNull(stage, "show something first").getScene();
    }

    void close() {
        Fx.run(() -> close(stage));
    }

    private static void close(@Nullable Stage stage) {
        if (stage != null) {
            stage.close();
        }
    }
}
