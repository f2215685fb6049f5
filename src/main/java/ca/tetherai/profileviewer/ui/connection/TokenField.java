package ca.tetherai.profileviewer.ui.connection;

import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.Clipboard;

/**
 * A masked field that can show its text. Its text can be pasted but, like any password field's, neither copied nor cut; nor can a change be
 * undone, since what could be brought back would be kept.
 */
final class TokenField extends PasswordField {
    private final BooleanProperty revealed = new SimpleBooleanProperty();
    private final Consumer<String> whenPasted;
    private boolean skinIsOld;

    /** {@code whenPasted} gets the clipboard's text as it is; the field itself would drop its line breaks. */
    TokenField(Consumer<String> whenPasted) {
        this.whenPasted = whenPasted;
        // The skin masks when it draws the text, and does so anew only when the text changes. Not in the midst of a change, which it carries out.
        revealed.subscribe((_, _) -> {
            skinIsOld = true;
            requestLayout();
        });
        undoableProperty().subscribe(this::forgetHistory);
    }

    // Setting the text forgets what was before it.
    private void forgetHistory() {
        if (isUndoable()) {
            int anchor = getAnchor();
            int caret = getCaretPosition();
            setText(getText());
            selectRange(anchor, caret);
        }
    }

    @Override
    protected void layoutChildren() {
        if (skinIsOld) {
            skinIsOld = false;
            setSkin(createDefaultSkin());
            applyCss();
        }
        super.layoutChildren();
    }

    BooleanProperty revealedProperty() {
        return revealed;
    }

    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            whenPasted.accept(text);
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new RevealingSkin(this);
    }

    private static final class RevealingSkin extends TextFieldSkin {
        RevealingSkin(TokenField field) {
            super(field);
        }

        @Override
        protected String maskText(String text) {
            return getSkinnable() instanceof TokenField field && field.revealed.get() ? text : super.maskText(text);
        }
    }
}
