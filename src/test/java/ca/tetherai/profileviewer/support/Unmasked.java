package ca.tetherai.profileviewer.support;

import ca.tetherai.profileviewer.ui.present.ScreenMask;

import javafx.beans.property.SimpleObjectProperty;

/** A window out of present mode, for tests of what masks nothing then. */
public final class Unmasked {
    private Unmasked() {
    }

    /** One that never masks anything. */
    public static ScreenMask mask() {
        return new ScreenMask(new SimpleObjectProperty<>(false));
    }
}
