package ca.tetherai.profileviewer.ui.control;

import java.util.Locale;
import java.util.Objects;

import javafx.scene.Scene;

/** The viewer's stylesheet on a scene, and the classes on its root that the sheet goes by. For the UI thread only. */
public final class ViewerStyle {
    private static final String SHEET = "/ca/tetherai/profileviewer/css/viewer.css";

    private ViewerStyle() {
    }

    /** Adds the stylesheet to the scene, and tells its root which system this is; in light until {@link #dark} says otherwise. */
    public static void install(Scene scene) {
        scene.getStylesheets().add(Objects.requireNonNull(ViewerStyle.class.getResource(SHEET)).toExternalForm());
        scene.getRoot().getStyleClass().add(system(System.getProperty("os.name", "")));
    }

    /** Switches the tokens between light and dark; the theme itself is the application's user agent stylesheet. */
    public static void dark(Scene scene, boolean dark) {
        var classes = scene.getRoot().getStyleClass();
        classes.remove("dark");
        if (dark) {
            classes.add("dark");
        }
    }

    private static String system(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("win")) {
            return "windows";
        }
        return lower.contains("mac") ? "mac" : "unix";
    }
}
