package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.gallery.Png;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.scene.control.TabPane;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of present mode, to be looked at: {@code mvn test -Dtest=PresentGallery}, then {@code target/gallery}. */
@ExtendWith(FxToolkitExtension.class)
class PresentGallery {
    private static final Path PICTURES = Path.of("target", "gallery");

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"light, en, 1024, 700", "dark, fr, 1024, 700", "light, fr, 640, 480", "dark, en, 640, 480"})
    void picturesOfPresentMode(String theme, String language, int width, int height) throws IOException {
        String look = String.join("-", theme, language, width + "x" + height);
        try (var window = ViewerWindow.open(directory, width, height, "--theme", theme, "--locale", language, "--demo")) {
            window.show(DemoAccount.COMPLETE);
            window.robot().push(KeyCode.F8);
            ViewerWindow.await(() -> window.isVisible("presentBand"));
            var tabs = (TabPane) Fx.get(() -> window.stage().getScene().lookup(".tab-pane"));
            for (int tab = 0; tab < Fx.<Integer>get(() -> tabs.getTabs().size()); tab++) {
                int selected = tab;
                Fx.run(() -> tabs.getSelectionModel().select(selected));
                Fx.settle(window.stage().getScene());
                Image picture = Fx.get(() -> window.stage().getScene().snapshot(null));
                Files.createDirectories(PICTURES);
                Files.write(PICTURES.resolve("present-" + tab + "-" + look + ".png"), Png.of(picture));
            }
        }
    }
}
