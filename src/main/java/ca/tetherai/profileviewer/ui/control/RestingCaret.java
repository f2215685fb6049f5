package ca.tetherai.profileviewer.ui.control;

import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/**
 * Lets the caret stand still, to be seen, in a window that nobody has touched for ten seconds, as GTK does. While a caret blinks JavaFX makes sixty
 * frames a second, which take a twentieth of a processor (OpenJFX 25.0.4). For the UI thread only.
 */
public final class RestingCaret {
    private static final Duration AFTER = Duration.seconds(10);

    private final Scene scene;
    private final PauseTransition pause;
    private Optional<TextInputControlSkin<?>> resting = Optional.empty();

    private RestingCaret(Scene scene, Duration after) {
        this.scene = scene;
        pause = new PauseTransition(after);
        pause.setOnFinished(_ -> rest());
    }

    /** From now on, in all fields that this scene ever has. */
    public static void in(Scene scene) {
        in(scene, AFTER);
    }

    static void in(Scene scene, Duration after) {
        var caret = new RestingCaret(scene, after);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> caret.touch());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> caret.touch());
        scene.focusOwnerProperty().subscribe(_ -> caret.touch());
        scene.windowProperty().flatMap(Window::focusedProperty).subscribe(_ -> caret.touch());
    }

    private void touch() {
        resting.filter(skin -> skin.getSkinnable() != null && skin.getSkinnable().isFocused())
                .ifPresent(skin -> skin.setCaretAnimating(true));
        resting = Optional.empty();
        if (field(scene.getFocusOwner()).isPresent()) {
            pause.playFromStart();
        } else {
            pause.stop();
        }
    }

    private void rest() {
        resting = field(scene.getFocusOwner()).flatMap(RestingCaret::skin);
        resting.ifPresent(skin -> skin.setCaretAnimating(false));
    }

    private static Optional<TextInputControl> field(@Nullable Node focused) {
        return switch (focused) {
            case TextInputControl field -> Optional.of(field);
            case ComboBox<?> choice when choice.isEditable() -> Optional.of(choice.getEditor());
            case null, default -> Optional.empty();
        };
    }

    private static Optional<TextInputControlSkin<?>> skin(TextInputControl field) {
        return field.getSkin() instanceof TextInputControlSkin<?> skin ? Optional.of(skin) : Optional.empty();
    }
}
