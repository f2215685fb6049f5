package ca.tetherai.profileviewer.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import ca.tetherai.profileviewer.settings.Preferences;
import ca.tetherai.profileviewer.settings.ThemeChoice;
import ca.tetherai.profileviewer.ui.control.ViewerStyle;

import java.util.ArrayList;
import java.util.List;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Subscription;

/**
 * Dresses all windows: AtlantaFX Primer, light or dark, its contrast and its text size, by choice or after the system while it runs. For the UI thread
 * only.
 */
final class Theme implements AutoCloseable {
    private final List<Scene> scenes = new ArrayList<>();
    private final SystemContrast systemContrast = new SystemContrast();
    private final Subscription following;
    private Preferences chosen;

    /** Worn from now on. Follows the system where nothing is chosen. */
    Theme(Preferences chosen) {
        this.chosen = chosen;
        // Whatever is noted: what was announced only isn't loaded yet.
        Application.setUserAgentStylesheet(sheet(isDark()));
        following = Platform.getPreferences()
                .colorSchemeProperty()
                .subscribe((_, _) -> applyToAll())
                .and(systemContrast.onProperty().subscribe((_, _) -> applyToAll()));
    }

    /**
     * Tells JavaFX that there will be a theme: it loads its own, in vain, for the first control that is made before. Makes the toolkit, but doesn't start
     * it. On any thread, before the toolkit is started.
     */
    static void announce() {
        try {
            Application.setUserAgentStylesheet(sheet(false));
        } catch (IllegalStateException _) {
            // It can't load it yet, but has taken note of it (OpenJFX 25.0.4, Application).
        }
    }

    private static String sheet(boolean dark) {
        return (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
    }

    /** Dresses a window's scene until it is taken {@link #off}. */
    void dress(Scene scene) {
        ViewerStyle.install(scene);
        scenes.add(scene);
        apply(scene);
    }

    /** The scene's window has gone. */
    void off(Scene scene) {
        scenes.remove(scene);
    }

    /** Somebody chose another look: it is worn at once. */
    void choose(Preferences now) {
        chosen = now;
        applyToAll();
    }

    private void wear() {
        String sheet = sheet(isDark());
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }

    private void applyToAll() {
        wear();
        scenes.forEach(this::apply);
    }

    /** Follows the system no longer. */
    @Override
    public void close() {
        following.unsubscribe();
    }

    private boolean isDark() {
        return switch (chosen.theme().orElse(ThemeChoice.SYSTEM)) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void apply(Scene scene) {
        boolean dark = isDark();
        scene.getPreferences().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
        ViewerStyle.dark(scene, dark);
        ViewerStyle.contrast(scene, chosen.highContrast().orElseGet(systemContrast::isOn));
        ViewerStyle.textSize(scene, chosen.textPercent());
    }
}
