package ca.tetherai.profileviewer.ui.present;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Whether the window is shown to others, so that personal data is masked on screen and in what is copied. Of one window. For the UI thread only. */
public final class PresentMode {
    private final BooleanProperty on = new SimpleBooleanProperty();

    /** Whether it is on. */
    public BooleanProperty onProperty() {
        return on;
    }

    /** Whether it is on. */
    public boolean isOn() {
        return on.get();
    }
}
