package ca.tetherai.profileviewer.ui.control;

import ca.tetherai.profileviewer.settings.Preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.scene.Scene;
import javafx.util.Subscription;

/**
 * The viewer's stylesheets on a scene, and the classes on its root that say how it looks. Pop-up windows get the sheets of the scene that they
 * belong to, by themselves, when they open; its classes they don't. For the UI thread only.
 */
public final class ViewerStyle {
    private static final String CSS = "/ca/tetherai/profileviewer/css/";
    private static final List<String> SHEETS = Stream.of("viewer.css", "window.css", "json.css", "compare.css").map(CSS::concat).toList();
    private static final String DARK = "dark";
    private static final String CONTRAST = "contrast";

    // A scene's text size, among its properties.
    private enum Key {
        TEXT_SIZE
    }

    private ViewerStyle() {
    }

    /** Adds the stylesheets to the scene, and tells its root which system this is; light and of the usual text size until told otherwise. */
    public static void install(Scene scene) {
        scene.getRoot().getStyleClass().add(system(System.getProperty("os.name", "")));
        dress(scene);
    }

    /** Switches the tokens between light and dark; the theme itself is the application's user agent stylesheet. */
    public static void dark(Scene scene, boolean dark) {
        mark(scene, DARK, dark);
    }

    /** Switches high contrast on or off, in light and dark alike. */
    public static void contrast(Scene scene, boolean high) {
        mark(scene, CONTRAST, high);
    }

    /**
     * Sets how large text is, and all that is measured by it.
     *
     * @param percent of the usual size, from {@link Preferences#SMALLEST_TEXT} to {@link Preferences#LARGEST_TEXT}
     */
    public static void textSize(Scene scene, int percent) {
        scene.getProperties().put(Key.TEXT_SIZE, Math.clamp(percent, Preferences.SMALLEST_TEXT, Preferences.LARGEST_TEXT));
        dress(scene);
    }

    /** Gives a further window the look of the one it belongs to, and keeps it in step with that one's until unsubscribed. */
    public static Subscription follow(Scene scene, Scene owner) {
        install(scene);
        Runnable match = () -> {
            scene.getProperties().put(Key.TEXT_SIZE, textSize(owner));
            for (String look : List.of(DARK, CONTRAST)) {
                set(scene, look, owner.getRoot().getStyleClass().contains(look));
            }
            scene.getPreferences().setColorScheme(owner.getPreferences().getColorScheme());
            dress(scene);
        };
        match.run();
        return owner.getStylesheets().subscribe(match);
    }

    private static int textSize(Scene scene) {
        return scene.getProperties().get(Key.TEXT_SIZE) instanceof Integer percent ? percent : Preferences.USUAL_TEXT;
    }

    private static void mark(Scene scene, String look, boolean on) {
        set(scene, look, on);
        dress(scene);
    }

    private static void set(Scene scene, String look, boolean on) {
        var classes = scene.getRoot().getStyleClass();
        classes.remove(look);
        if (on) {
            classes.add(look);
        }
    }

    // All of the scene's sheets are the viewer's; they are set only where they change, since all is styled anew then.
    private static void dress(Scene scene) {
        var classes = scene.getRoot().getStyleClass();
        boolean dark = classes.contains(DARK);
        var sheets = new ArrayList<String>();
        SHEETS.forEach(sheet -> sheets.add(address(sheet)));
        if (dark) {
            sheets.add(address(CSS + "dark.css"));
        }
        if (classes.contains(CONTRAST)) {
            sheets.add(address(CSS + (dark ? "contrast-dark.css" : "contrast.css")));
        }
        TextSize.sheet(textSize(scene), SHEETS).ifPresent(sheets::add);
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
    }

    private static String address(String sheet) {
        return Objects.requireNonNull(ViewerStyle.class.getResource(sheet)).toExternalForm();
    }

    private static String system(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("win")) {
            return "windows";
        }
        return lower.contains("mac") ? "mac" : "unix";
    }
}
