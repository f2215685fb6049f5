package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.gallery.Png;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;

import javafx.scene.control.TabPane;
import javafx.scene.image.Image;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the whole window in each look and language, to be looked at: {@code mvn test -Dtest=WindowGallery}, then {@code target/gallery}. */
@ExtendWith(FxToolkitExtension.class)
class WindowGallery {
    private static final Path PICTURES = Path.of("target", "gallery");

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"light, en, 1024, 700", "dark, en, 1024, 700", "light, fr, 1024, 700", "light, en, 640, 480", "light, fr, 640, 480",
            "dark, fr, 640, 480"})
    void picturesOfTheWindow(String theme, String language, int width, int height) throws IOException {
        String look = String.join("-", theme, language, width + "x" + height);
        try (var window = ViewerWindow.open(directory, width, height, "--theme", theme, "--locale", language)) {
            save(window, "window-first-start-" + look);
        }
        try (var window = ViewerWindow.open(directory, width, height, "--theme", theme, "--locale", language, "--demo")) {
            save(window, "window-demo-" + look);
            for (DemoAccount account : EnumSet.complementOf(EnumSet.of(DemoAccount.SLOW))) {
                window.show(account);
                save(window, "window-" + account.id() + "-" + look);
            }
            window.ask(DemoAccount.SLOW);
            ViewerWindow.await(() -> window.isVisible("busy"));
            save(window, "window-slow-" + look);
            window.show(DemoAccount.COMPLETE);
            Fx.run(() -> ((TabPane) window.stage().getScene().lookup(".tab-pane")).getSelectionModel().select(1));
            save(window, "window-other-data-" + look);
        }
    }

    private static void save(ViewerWindow window, String name) throws IOException {
        Fx.settle(window.stage().getScene());
        Image picture = Fx.get(() -> window.stage().getScene().snapshot(null));
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name.toLowerCase(Locale.ROOT) + ".png"), Png.of(picture));
    }
}
