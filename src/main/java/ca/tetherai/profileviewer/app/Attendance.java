package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.task.Ticker;
import ca.tetherai.profileviewer.ui.WindowParts;
import ca.tetherai.profileviewer.ui.control.DialogFrame;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;

/** Tells the parts of a window that need it whether somebody is there: touches it, sees it, comes back to it. For the UI thread only. */
final class Attendance {
    private final Stage stage;
    private final WindowParts.Token token;
    // Held here, since what it is made of doesn't hold it.
    private final BooleanBinding seen;

    Attendance(Stage stage, WindowParts.Token token) {
        this.stage = stage;
        this.token = token;
        seen = stage.showingProperty().and(stage.iconifiedProperty().not());
    }

    /** Begins. */
    void watch(Ticker ticker) {
        stage.addEventFilter(InputEvent.ANY, _ -> token.idle().touch());
        stage.addEventHandler(DialogFrame.TOUCHED, _ -> token.idle().touch());
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                // What happened on the clipboard meanwhile, nobody says.
                token.clipboard().look();
            }
        });
        seen.subscribe(_ -> ticker.wake());
    }

    /** What a part does that is only for the eye: nothing while the window can't be seen. */
    Supplier<Optional<Duration>> whileSeen(Supplier<Optional<Duration>> part) {
        return () -> seen.get() ? part.get() : Optional.empty();
    }
}
