package ca.tetherai.profileviewer.ui.control;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * Asks whatever the node lies in to show the line of the JSON where a value was sent. For the UI thread only. Rises from a value to {@code
 * ContentView}, so that nothing between has to hand it on.
 */
public final class ShowInJson extends Event {
    /** The only kind of it. */
    public static final EventType<ShowInJson> ASKED = new EventType<>(Event.ANY, "SHOW_IN_JSON");
    /** The keys that ask for it, and on a line of the JSON for the way back. */
    public static final KeyCombination KEYS = new KeyCodeCombination(KeyCode.J, KeyCombination.SHORTCUT_DOWN);

    private static final long serialVersionUID = 1L;

    private final String pointer;

    /** Asks for what a JSON Pointer (RFC 6901) into the response names. */
    public ShowInJson(String pointer) {
        super(ASKED);
        this.pointer = pointer;
    }

    /** What is asked for. */
    public String pointer() {
        return pointer;
    }
}
