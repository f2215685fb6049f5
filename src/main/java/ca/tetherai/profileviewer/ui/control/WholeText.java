package ca.tetherai.profileviewer.ui.control;

import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextInputControl;

/** A text control that keeps a text unit by unit: JavaFX's own fields drop control characters from it. Read-only. UI thread only. */
abstract class WholeText extends TextInputControl {

    WholeText() {
        super(new Whole());
        setEditable(false);
        // Its superclass has none, so that it would be nothing to assistive technology. The accessible text is its name, with the value in it: as a
        // field it would be the value, which selections and the caret count in other places than the text's.
        setAccessibleRole(AccessibleRole.TEXT);
    }

    // What cuts, deletes, pastes or clears asks nobody whether the text may be edited.
    @Override
    public void replaceText(int start, int end, String replacement) {
        // Only another setText changes the text.
    }

    @Override
    public void clear() {
        // As above.
    }

    // Assistive technology may set the text of any text control.
    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action != AccessibleAction.SET_TEXT) {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /** Keeps every character as it is. */
    private static final class Whole implements Content {
        private final StringProperty told = new SimpleStringProperty("");
        private String text = "";

        Whole() {
            // A property that nobody reads tells of its first change only, and the control would keep that text's length.
            told.subscribe(_ -> {
            });
        }

        @Override
        public String get() {
            return text;
        }

        @Override
        public String getValue() {
            return text;
        }

        @Override
        public String get(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public void insert(int index, String inserted, boolean notify) {
            change(text.substring(0, index) + inserted + text.substring(index), notify);
        }

        @Override
        public void delete(int start, int end, boolean notify) {
            change(text.substring(0, start) + text.substring(end), notify);
        }

        private void change(String changed, boolean notify) {
            text = changed;
            if (notify) {
                told.set(changed);
            }
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public void addListener(ChangeListener<? super String> listener) {
            told.addListener(listener);
        }

        @Override
        public void removeListener(ChangeListener<? super String> listener) {
            told.removeListener(listener);
        }

        @Override
        public void addListener(InvalidationListener listener) {
            told.addListener(listener);
        }

        @Override
        public void removeListener(InvalidationListener listener) {
            told.removeListener(listener);
        }
    }
}
