package ca.tetherai.profileviewer.ui.control;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

/** Copies the value that it lies on; for a moment afterwards its icon is a check. For the UI thread only. */
public final class CopyButton extends Button {
    private static final Duration CONFIRMATION = Duration.seconds(1.5);

    private final FeatherIcon icon = new FeatherIcon(Feather.COPY);
    private final PauseTransition confirmation = new PauseTransition(CONFIRMATION);

    /**
     * A button beside a value that copies by keyboard too.
     *
     * @param description what it copies, for the tooltip and assistive technology
     * @param shortcut the keys that do the same, as they are written on this system
     * @param action what copies
     */
    public CopyButton(String description, String shortcut, Runnable action) {
        this(description, description + "  " + shortcut);
        // A second stop in each row would only be in the way.
        setFocusTraversable(false);
        setOnAction(_ -> action.run());
    }

    /**
     * A button that is the only way to copy something, so that the keyboard stops there.
     *
     * @param description what it copies, for the tooltip and assistive technology
     * @param action what copies
     */
    public CopyButton(String description, Runnable action) {
        this(description, description);
        setOnAction(_ -> {
            action.run();
            confirm();
        });
    }

    private CopyButton(String description, String tooltip) {
        getStyleClass().add("icon-button");
        setGraphic(icon);
        setAccessibleText(description);
        Described.tooltip(this, tooltip);
        confirmation.setOnFinished(_ -> confirm(false));
    }

    /** Shows for a moment that the value was copied, however that was done. */
    public void confirm() {
        confirm(true);
        confirmation.playFromStart();
    }

    private void confirm(boolean copied) {
        icon.setIconCode(copied ? Feather.CHECK : Feather.COPY);
        getStyleClass().remove("copied");
        if (copied) {
            getStyleClass().add("copied");
        }
    }
}
