package ca.tetherai.profileviewer.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import ca.tetherai.profileviewer.ui.control.ViewerStyle;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Dresses the window: AtlantaFX Primer, light or dark, by choice or after the system while it runs. For the UI thread only. */
final class Theme {
    private final ThemeChoice choice;

    Theme(ThemeChoice choice) {
        this.choice = choice;
    }

    void dress(Scene scene) {
        ViewerStyle.install(scene);
        if (choice == ThemeChoice.SYSTEM) {
            Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> apply(scene, scheme == ColorScheme.DARK));
        } else {
            apply(scene, choice == ThemeChoice.DARK);
        }
    }

    private static void apply(Scene scene, boolean dark) {
        Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        scene.getPreferences().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
        ViewerStyle.dark(scene, dark);
    }
}
