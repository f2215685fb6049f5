package ca.tetherai.profileviewer.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javafx.scene.Scene;
import javafx.util.Subscription;

/** The viewer's stylesheets on a scene, and the classes on its root that the sheet goes by. For the UI thread only. */
public final class ViewerStyle {
    private static final List<String> SHEETS = List.of("/ca/tetherai/profileviewer/css/viewer.css",
            "/ca/tetherai/profileviewer/css/window.css", "/ca/tetherai/profileviewer/css/json.css",
            "/ca/tetherai/profileviewer/css/compare.css");

    private static final String DARK = "dark";
    private static final String CONTRAST = "contrast";

    private ViewerStyle() {
    }

    /** Adds the stylesheets to the scene, and tells its root which system this is; in light until {@link #dark} says otherwise. */
    public static void install(Scene scene) {
        for (String sheet : SHEETS) {
            scene.getStylesheets().add(Objects.requireNonNull(ViewerStyle.class.getResource(sheet)).toExternalForm());
        }
        scene.getRoot().getStyleClass().add(system(System.getProperty("os.name", "")));
    }

    /** Switches the tokens between light and dark; the theme itself is the application's user agent stylesheet. */
    public static void dark(Scene scene, boolean dark) {
        var classes = scene.getRoot().getStyleClass();
        classes.remove(DARK);
        if (dark) {
            classes.add(DARK);
        }
    }

    /** Switches the tokens to strong contrasts, or back. */
    public static void contrast(Scene scene, boolean strong) {
        var classes = scene.getRoot().getStyleClass();
        classes.remove(CONTRAST);
        if (strong) {
            classes.add(CONTRAST);
        }
    }

    /** Makes all text this large, in per cent of what is usual. */
    public static void textSize(Scene scene, int percent) {
        scene.getRoot().setStyle("-fx-font-size: " + 14 * percent / 100.0 + "px;");
    }

    /** Gives a further window the look of the one it belongs to, and keeps it in step with that one's light or dark until unsubscribed. */
    public static Subscription follow(Scene scene, Scene owner) {
        install(scene);
        var classes = owner.getRoot().getStyleClass();
        Runnable match = () -> {
            dark(scene, classes.contains(DARK));
            scene.getPreferences().setColorScheme(owner.getPreferences().getColorScheme());
        };
        match.run();
        return classes.subscribe(match);
    }

    private static String system(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("win")) {
            return "windows";
        }
        return lower.contains("mac") ? "mac" : "unix";
    }
}
