package ca.tetherai.profileviewer.app;

import java.util.Locale;
import java.util.Map;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;

/**
 * Whether the system asks for high contrast. JavaFX has no property for it, only the system's own entries in its preferences: Windows' switch, and on
 * Linux the name of GTK's theme. Of macOS it says nothing. For the UI thread only.
 */
final class SystemContrast {
    private static final String WINDOWS = "Windows.SPI.HighContrast";
    private static final String GTK = "GTK.theme_name";

    private final BooleanBinding on = Bindings.createBooleanBinding(() -> asks(Platform.getPreferences()), Platform.getPreferences());

    /** Whether it does, and as that changes. */
    ObservableBooleanValue onProperty() {
        return on;
    }

    boolean isOn() {
        return on.get();
    }

    static boolean asks(Map<String, Object> preferences) {
        return Boolean.TRUE.equals(preferences.get(WINDOWS))
                || (preferences.get(GTK) instanceof String name && name.toLowerCase(Locale.ROOT).contains("highcontrast"));
    }
}
