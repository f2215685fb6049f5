package ca.tetherai.profileviewer.ui.copy;

import java.nio.file.Path;
import java.util.Optional;

import javafx.stage.Window;

/** Asks a person where to write a file. For the UI thread only; returns once they have chosen. */
@FunctionalInterface
public interface SaveDialog {

    /**
     * Asks.
     *
     * @param owner the window that waits for it
     * @param kind what kind of file it is, in words
     * @param name what it may be called, with its extension
     * @return where; empty when they changed their mind. The dialog has asked already whether a file that is there may be replaced
     */
    Optional<Path> choose(Window owner, String kind, String name);
}
