package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.support.Fx;
import java.nio.file.Path;
import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/** Drags a file over a window, which it drops there. The drag begins in the window too: nothing else is on a screen without a desktop. */
final class FileDrop {
    private FileDrop() {
    }

    static void on(ViewerWindow window, Path file) {
        Node root = window.stage().getScene().getRoot();
        EventHandler<MouseEvent> begins = event -> {
            var content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            root.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        };
        Fx.run(() -> root.addEventFilter(MouseEvent.DRAG_DETECTED, begins));
        window.robot().drag("#statusText", MouseButton.PRIMARY).moveBy(40, -40).moveBy(40, -40).drop();
        Fx.run(() -> root.removeEventFilter(MouseEvent.DRAG_DETECTED, begins));
    }
}
