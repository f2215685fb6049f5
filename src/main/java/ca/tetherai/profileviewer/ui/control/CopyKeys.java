package ca.tetherai.profileviewer.ui.control;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that copy on this system: Ctrl+C, on a Mac Command+C. */
public final class CopyKeys {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private CopyKeys() {
    }

    /** Whether the event presses them. */
    public static boolean match(KeyEvent event) {
        return COPY.match(event);
    }

    /** Their name, as this system writes it. */
    public static String displayText() {
        return COPY.getDisplayText();
    }
}
