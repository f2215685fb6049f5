package ca.tetherai.profileviewer.ui.control;

import javafx.scene.control.Button;

/** A button that says in words what it does: never narrower than they are, and an underscore in them is no mnemonic. For the UI thread only. */
public final class WordButton extends Button {

    /** One that does nothing yet. */
    public WordButton(String id, String text) {
        super(text);
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        setMnemonicParsing(false);
    }

    /** One that does that. */
    public WordButton(String id, String text, Runnable action) {
        this(id, text);
        setOnAction(_ -> action.run());
    }
}
