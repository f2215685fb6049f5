package ca.tetherai.profileviewer.ui.connection;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.MouseEvent;

/** A button of the connection bar, as wide as its place. For the UI thread only. */
final class BarButton extends Button {
    private static final double LEAST_EM = 88 / 14.0;

    BarButton(String id, String text, Runnable action) {
        super(text);
        setId(id);
        getStyleClass().add("bar-button");
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> action.run());
        // Fetch and Cancel take each other's place: the second click of a double click is not meant for the other.
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getClickCount() > 1) {
                event.consume();
            }
        });
    }

    // What it says is ours, and short: the fields beside it give way.
    @Override
    protected double computePrefWidth(double height) {
        double least = getContentDisplay() == ContentDisplay.GRAPHIC_ONLY ? 0 : LEAST_EM * getFont().getSize();
        return Math.max(least, super.computePrefWidth(height));
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }
}
