package ca.tetherai.profileviewer.ui.connection;

import java.util.Set;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.Clipboard;

import org.jspecify.annotations.Nullable;

/**
 * A masked field that can show its text. Its text can be pasted but, like any password field's, neither copied nor cut; nor can a change be
 * undone, since what could be brought back would be kept.
 */
final class TokenField extends PasswordField {
    private static final Set<AccessibleAttribute> SILENT = Set.of(AccessibleAttribute.TEXT, AccessibleAttribute.VALUE,
            AccessibleAttribute.VALUE_STRING, AccessibleAttribute.OFFSET_AT_POINT, AccessibleAttribute.BOUNDS_FOR_RANGE,
            AccessibleAttribute.LINE_FOR_OFFSET, AccessibleAttribute.LINE_START, AccessibleAttribute.LINE_END);
    private static final Set<AccessibleAttribute> PLACES = Set.of(AccessibleAttribute.SELECTION_START, AccessibleAttribute.SELECTION_END,
            AccessibleAttribute.CARET_OFFSET);

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

    // What it holds is for the eye alone, also while it is revealed. Without this its length can be had: by the caret, the selection and the line's end.
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.CHILDREN) {
            // What draws the text would tell of it.
            return FXCollections.emptyObservableList();
        }
        if (PLACES.contains(attribute)) {
            return 0;
        }
        return SILENT.contains(attribute) ? null : super.queryAccessibleAttribute(attribute, parameters);
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
