package ca.tetherai.profileviewer.ui.extras;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Lets an item grow with the next frame: not in the midst of a layout, and once however often it is asked for. UI thread only. */
final class Growing {
    private final PauseTransition nextFrame = new PauseTransition(Duration.ONE);
    private final Consumer<GrowingItem> action;

    /** {@code action} does it. */
    Growing(Consumer<GrowingItem> action) {
        this.action = action;
    }

    /** Asks for it; the last that was asked for counts. */
    void grow(GrowingItem item) {
        nextFrame.setOnFinished(_ -> action.accept(item));
        nextFrame.play();
    }
}
