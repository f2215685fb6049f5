package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.gallery.Png;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the JSON: {@code mvn test -Dtest=JsonGallery}, then {@code target/gallery}. */
@ExtendWith(FxToolkitExtension.class)
class JsonGallery {
    private static final Path PICTURES = Path.of("target", "gallery");

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"light, en, 1024, 700", "dark, fr, 1024, 700", "light, fr, 640, 480", "dark, en, 640, 480", "dark, en, 1024, 700"})
    void picturesOfTheJson(String theme, String language, int width, int height) throws IOException {
        String look = String.join("-", theme, language, width + "x" + height);
        try (var window = ViewerWindow.open(directory, width, height, "--theme", theme, "--locale", language, "--demo")) {
            window.show(DemoAccount.COMPLETE);
            Fx.run(() -> ((TabPane) window.stage().getScene().lookup(".tab-pane")).getSelectionModel().select(3));
            ViewerWindow.await(() -> Fx.get(() -> !window.node("jsonView", javafx.scene.control.ListView.class).getItems().isEmpty()));
            save(window, "json-" + look);
            TextField search = window.node("jsonSearch", TextField.class);
            Fx.run(() -> search.setText("organization"));
            ViewerWindow.await(() -> Fx.get(() -> !search.getText().isEmpty()));
            Fx.run(search::requestFocus);
            Fx.settle(window.stage().getScene());
            save(window, "json-search-" + look);
            Fx.run(() -> window.node("jsonView", javafx.scene.control.ListView.class).requestFocus());
            window.robot().press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
            save(window, "json-folded-" + look);
            window.show(DemoAccount.BYTE_TRAPS);
            window.fire("jsonReceived");
            save(window, "json-received-" + look);
        }
    }

    private static void save(ViewerWindow window, String name) throws IOException {
        Fx.settle(window.stage().getScene());
        Image picture = Fx.get(() -> window.stage().getScene().snapshot(null));
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".png"), Png.of(picture));
    }
}
