package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.support.Fx;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;

/** Somebody without a mouse, at whichever window has the focus. Nothing is done to a node; they are read only. For a test on any thread but the UI's. */
final class Hands {
    private static final int FURTHEST = 60;

    private final FxRobot robot = new FxRobot();

    /** Presses keys together, and waits until what they did is painted: one press at a time, since Monocle's buffer is small. */
    void press(KeyCode... keys) {
        robot.push(keys);
        // The keys may have closed the last window.
        if (windows() > 0) {
            Fx.settle(scene());
        }
    }

    /** Presses a key some times. */
    void press(int times, KeyCode key) {
        for (int i = 0; i < times; i++) {
            press(key);
        }
    }

    /** With Ctrl, or Cmd on macOS. */
    void shortcut(KeyCode key) {
        press(KeyCode.SHORTCUT, key);
    }

    /** With Ctrl and Shift. */
    void shiftShortcut(KeyCode key) {
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, key);
    }

    /** The window manager gives the keys back to a window that was behind a closed one, as all do but Monocle. */
    void backTo(Window window) {
        Fx.run(window::requestFocus);
        Fx.settle(Fx.get(window::getScene));
    }

    /** Goes on by Tab until the focus is on one of these. */
    void tabTo(String... ids) {
        for (int i = 0; i < FURTHEST && !Set.of(ids).contains(focused()); i++) {
            press(KeyCode.TAB);
        }
        if (!Set.of(ids).contains(focused())) {
            throw new AssertionError("Tab does not lead to " + String.join(", ", ids) + ", but to " + focused());
        }
    }

    /** Somebody copied this in another program. */
    void copied(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Fx.run(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    /** What is on the clipboard. */
    String clipboard() {
        return Fx.get(() -> String.valueOf(Clipboard.getSystemClipboard().getString()));
    }

    /** The id of what has the focus; empty for none. */
    String focused() {
        return Fx.get(() -> {
            Node owner = front().getScene().getFocusOwner();
            return owner == null ? "" : Objects.toString(owner.getId(), "");
        });
    }

    /** What a node of the window in front shows; empty where it isn't in sight. */
    String text(String id) {
        return Fx.get(() -> {
            Node node = front().getScene().lookup("#" + id);
            for (Node at = node; at != null; at = at.getParent()) {
                if (!at.isVisible()) {
                    return "";
                }
            }
            return switch (node) {
                case Labeled labeled -> labeled.getText();
                case TextInputControl input -> input.getText();
                case null, default -> "";
            };
        });
    }

    /** Whether a node of the window in front is in sight. */
    boolean sees(String id) {
        return Fx.get(() -> {
            Node node = front().getScene().lookup("#" + id);
            boolean seen = node != null;
            for (Node at = node; at != null; at = at.getParent()) {
                seen &= at.isVisible();
            }
            return seen;
        });
    }

    /** The scene in front. */
    Scene scene() {
        return Fx.get(() -> front().getScene());
    }

    /** How many windows are open. */
    int windows() {
        return Fx.get(() -> Window.getWindows().size());
    }

    // Monocle leaves the focus with the windows behind too; keys go to the one that was opened last.
    private static Window front() {
        return Window.getWindows()
                .stream()
                .filter(Window::isFocused)
                .reduce((_, later) -> later)
                .orElseGet(() -> Window.getWindows().getFirst());
    }
}
