package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.settings.WindowPlace;

import java.util.stream.Stream;

import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/** Where a window is, or was before it filled its screen or went out of sight: JavaFX says only where it is. For the UI thread only. */
final class WindowBounds {
    private final Stage stage;
    private Rectangle2D usual = Rectangle2D.EMPTY;

    WindowBounds(Stage stage) {
        this.stage = stage;
        Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(bound -> bound.subscribe(this::follow));
    }

    private void follow() {
        boolean known = stage.getWidth() > 0 && stage.getHeight() > 0 && !Double.isNaN(stage.getX()) && !Double.isNaN(stage.getY());
        if (known && !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            usual = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
    }

    /** The place. */
    WindowPlace place() {
        return new WindowPlace((int) usual.getMinX(), (int) usual.getMinY(), (int) usual.getWidth(), (int) usual.getHeight(),
                stage.isMaximized());
    }
}
