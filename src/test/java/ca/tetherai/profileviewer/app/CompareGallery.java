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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the comparison and of the marks after a refresh: {@code mvn test -Dtest=CompareGallery}, then {@code target/gallery}. */
@ExtendWith(FxToolkitExtension.class)
class CompareGallery {
    private static final Path PICTURES = Path.of("target", "gallery");
    private static final int COMPARE = 4;

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"light, en, 1024, 700", "dark, fr, 1024, 700", "light, fr, 640, 480", "dark, en, 640, 480"})
    void picturesOfTheComparison(String theme, String language, int width, int height) throws IOException {
        String look = String.join("-", theme, language, width + "x" + height);
        try (var window = ViewerWindow.open(directory, width, height, "--theme", theme, "--locale", language, "--demo")) {
            window.show(DemoAccount.REFRESHED);
            select(window, COMPARE);
            save(window, "compare-empty-" + look);
            select(window, 0);
            window.show(DemoAccount.REFRESHED);
            ViewerWindow.await(() -> window.isVisible("changesStrip"));
            save(window, "compare-marks-" + look);
            select(window, COMPARE);
            ViewerWindow.await(() -> window.isVisible("compareAll"));
            save(window, "compare-refreshed-" + look);
            window.show(DemoAccount.UNICODE);
            ViewerWindow.await(() -> window.isVisible("compareAll"));
            save(window, "compare-accounts-" + look);
            window.fire("compareAll");
            save(window, "compare-all-" + look);
        }
    }

    private static void select(ViewerWindow window, int tab) {
        Fx.run(() -> ((TabPane) window.stage().getScene().lookup(".tab-pane")).getSelectionModel().select(tab));
    }

    private static void save(ViewerWindow window, String name) throws IOException {
        Fx.settle(window.stage().getScene());
        Image picture = Fx.get(() -> window.stage().getScene().snapshot(null));
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".png"), Png.of(picture));
    }
}
