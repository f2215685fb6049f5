package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.ui.control.DialogFrame;

import java.util.function.Supplier;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;

/** Tells the content of a window whether somebody is there: touches it, sees it, comes back to it. For the UI thread only. */
final class Attendance {
    private final Stage stage;
    private final Supplier<WindowContent> content;
    // Held here, since what it is made of doesn't hold it.
    private final BooleanBinding seen;

    Attendance(Stage stage, Supplier<WindowContent> content) {
        this.stage = stage;
        this.content = content;
        seen = stage.showingProperty().and(stage.iconifiedProperty().not());
    }

    /** Begins. */
    void watch() {
        stage.addEventFilter(InputEvent.ANY, _ -> content.get().touched());
        stage.addEventHandler(DialogFrame.TOUCHED, _ -> content.get().touched());
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                content.get().backInFront();
            }
        });
        seen.subscribe(_ -> content.get().wake());
    }
}
