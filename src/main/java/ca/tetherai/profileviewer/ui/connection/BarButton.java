package ca.tetherai.profileviewer.ui.connection;

import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;

/** A button of the connection bar, as wide as its place. For the UI thread only. */
final class BarButton extends Button {

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
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }
}
