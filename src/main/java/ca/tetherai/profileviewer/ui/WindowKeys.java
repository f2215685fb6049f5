package ca.tetherai.profileviewer.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that mean the same wherever one is in the window. For the UI thread only. */
final class WindowKeys {
    private final List<Key> keys = new ArrayList<>();

    private record Key(KeyCombination combination, BooleanSupplier action) {}

    /** These keys do that, always. */
    WindowKeys on(KeyCombination combination, Runnable action) {
        return on(combination, () -> {
            action.run();
            return true;
        });
    }

    /** These keys do that; where it says that there was nothing to do, they are left to others. */
    WindowKeys on(KeyCombination combination, BooleanSupplier action) {
        keys.add(new Key(combination, action));
        return this;
    }

    /** Listens for what nobody within took. */
    void in(Node window) {
        window.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        for (Key key : keys) {
            if (key.combination().match(event) && key.action().getAsBoolean()) {
                event.consume();
                return;
            }
        }
    }
}
