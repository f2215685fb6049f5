package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.support.Fx;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;

/** The dialogs, over the failure that {@link FailureScreens} ends with. */
final class DialogScreens {

    private DialogScreens() {
    }

    static List<Screen> all() {
        return List.of(new Screen("dialog-check", tour -> {
            tour.press("bannerCheck");
            tour.awaitNode("checkCopy");
            ViewerWindow.await(() -> !Fx.<Boolean>get(tour.node("checkCopy", Button.class)::isDisabled));
        }), new Screen("dialog-servers-none", tour -> tour.menu("menuServers", "serverAdd")), new Screen("dialog-servers", tour -> {
            tour.menu("menuServers", "serverAdd");
            add(tour, "Production", "https://api.tether.example");
            add(tour, "Quality", "https://staging.tether.example/api");
        }), new Screen("dialog-servers-invalid", tour -> {
            tour.menu("menuServers", "serverAdd");
            add(tour, "Production", "https://api.tether.example");
            tour.press("serverAdd");
            tour.press("serversSave");
        }), new Screen("dialog-settings", tour -> tour.menu("menuSettings", "settingsClose")), new Screen("dialog-settings-end", tour -> {
            tour.menu("menuSettings", "settingsClose");
            Fx.run(() -> {
                tour.node("proxyManual", RadioButton.class).setSelected(true);
                ((ScrollPane) tour.node("settings", Node.class).getScene().lookup(".scroll-pane")).setVvalue(1);
            });
        }), new Screen("dialog-shortcuts", tour -> tour.menu("menuShortcuts", "shortcutsClose")),
                new Screen("dialog-about", tour -> tour.menu("menuAbout", "aboutClose")), new Screen("ask-other-server", tour -> {
                    tour.server("https://elsewhere.example");
                    tour.window().fire("fetchButton");
                }), new Screen("ask-not-sent", tour -> tour.press("tokenAskCancel")),
                new Screen("failure-internal", _ -> Fx.run(() -> Optional
                        .ofNullable(Thread.getDefaultUncaughtExceptionHandler())
                        .orElseThrow()
                        .uncaughtException(Thread.currentThread(), new IllegalStateException("for the picture")))));
    }

    private static void add(Tour tour, String name, String url) {
        tour.press("serverAdd");
        Fx.run(() -> {
            tour.node("serverName", TextField.class).setText(name);
            tour.node("serverUrl", TextField.class).setText(url);
        });
    }
}
