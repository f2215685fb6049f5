package ca.tetherai.profileviewer.ui.command;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.input.KeyCombination;

/** The keys that mean something in one place of the window only, for the overview; the places themselves listen for them. */
enum PlaceKey {
    /** In the fields of server and token. */
    ASK("Enter"),
    /** To the menu bar. */
    MENU_BAR("F10"),
    /** From tab to tab. */
    NEXT_TAB("Shortcut+Tab"),
    /** In a field whose value is an address. */
    OPEN_LINK("Shortcut+Enter"),
    /** In fields, entries and lines of the JSON. */
    TO_JSON("Shortcut+J"),
    /** In what can be searched. */
    HITS("F3", "Shift+F3"),
    /** In the JSON. */
    FOLD("Left", "Right"),
    /** In the JSON. */
    COPY_PATH("Shortcut+Alt+C");

    private static final String OR = " / ";

    private final String keys;

    PlaceKey(String... keys) {
        this.keys = String.join(OR, keys);
    }

    /** The key of what they do. */
    String nameKey() {
        return "placeKey." + name();
    }

    /** The keys as this system writes them. */
    String shownKeys() {
        return Stream.of(keys.split(OR))
                .map(keysText -> KeyCombination.valueOf(keysText).getDisplayText())
                .collect(Collectors.joining(", "));
    }
}
