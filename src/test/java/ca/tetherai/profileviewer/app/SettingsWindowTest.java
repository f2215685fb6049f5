package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.settings.ThemeChoice;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.text.Font;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is chosen in the settings counts at once, and at the next start. */
@ExtendWith(FxToolkitExtension.class)
class SettingsWindowTest {
    @TempDir
    private Path directory;

    @Test
    void whatIsChosenCountsAtOnce_andIsKept() throws IOException {
        try (var window = ViewerWindow.open(directory, 1100, 800, "--locale", "en")) {
            Scene scene = window.stage().getScene();
            double usual = Fx.get(() -> ((Labeled) scene.lookup("#fetchButton")).getFont().getSize());
            Fx.run(window.menuItem("menuSettings")::fire);
            choose("settingsTheme", 2);
            ViewerWindow.await(() -> Fx.get(() -> scene.getRoot().getStyleClass().contains("dark")));
            choose("settingsContrast", 1);
            ViewerWindow.await(() -> Fx.get(() -> scene.getRoot().getStyleClass().contains("contrast")));
            choose("settingsTextSize", 7);
            ViewerWindow.await(() -> Fx.get(() -> ((Labeled) scene.lookup("#fetchButton")).getFont().getSize() == usual * 2));
            choose("settingsIdle", 4);
            node("settingsCopyPersonal", CheckBox.class, box -> box.setSelected(true));
            spinner("settingsConnect", Spinner::increment);
            spinner("settingsAnswer", spinner -> {
                spinner.getEditor().setText("many");
                spinner.commitValue();
                spinner.getEditor().setText("45");
                spinner.commitValue();
            });
            choose("settingsLogLevel", 2);
            ViewerWindow.await(() -> saved().contains("\"logLevel\": \"debug\"") && saved().contains("\"answerTimeoutSeconds\": 45")
                    && saved().contains("\"clearAfterIdleMinutes\": 0"));
            node("settingsClose", Button.class, Button::fire);
        }
        assertThat(saved()).contains("\"theme\": \"dark\"", "\"highContrast\": true", "\"textSizePercent\": 200",
                "\"copyPersonalData\": true",
                "\"connectTimeoutSeconds\": 11");
        try (var window = ViewerWindow.open(directory, 1100, 800, "--locale", "en")) {
            assertThat(window.stage().getScene().getRoot().getStyleClass()).contains("dark", "contrast");
        }
    }

    @Test
    void textGrowsAndShrinksByKeys() {
        try (var window = ViewerWindow.open(directory, 1100, 800, "--locale", "en")) {
            Scene scene = window.stage().getScene();
            Font usual = Fx.get(() -> ((Labeled) scene.lookup("#fetchButton")).getFont());
            Fx.run(window.menuItem("menuLarger")::fire);
            ViewerWindow.await(() -> window.text("statusText").equals("Text size: 110%"));
            Fx.run(window.menuItem("menuSmaller")::fire);
            ViewerWindow.await(() -> window.text("statusText").equals("Text size: 100%"));
            assertThat(Fx.get(() -> ((Labeled) scene.lookup("#fetchButton")).getFont().getSize())).isEqualTo(usual.getSize());
        }
    }

    @Test
    void theChosenThemeComesAfterALaunchOption_untilOneIsChosen() {
        try (var window = ViewerWindow.open(directory, 1100, 800, "--theme", "dark")) {
            window.choose(now -> now.withTextSize(125));
            assertThat(window.stage().getScene().getRoot().getStyleClass()).contains("dark");
            window.choose(now -> now.withTheme(ThemeChoice.LIGHT));
            assertThat(window.stage().getScene().getRoot().getStyleClass()).doesNotContain("dark");
        }
    }

    @Test
    void thePlaceOfTheWindowIsKept() throws IOException {
        try (var window = ViewerWindow.open(directory, 900, 700)) {
            Fx.run(() -> {
                window.stage().setX(40);
                window.stage().setY(30);
            });
        }
        assertThat(saved()).contains("\"x\": 40", "\"y\": 30", "\"width\": 900", "\"height\": 700", "\"maximized\": false");
    }

    private String saved() {
        try {
            Path file = directory.resolve("settings.json");
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void choose(String id, int index) {
        node(id, ComboBox.class, box -> box.getSelectionModel().select(index));
    }

    private static void spinner(String id, Consumer<Spinner<?>> action) {
        node(id, Node.class, node -> action.accept((Spinner<?>) node));
    }

    private static <N extends Node> void node(String id, Class<N> type, Consumer<N> action) {
        ViewerWindow.await(() -> find(id).isPresent());
        Fx.run(() -> action.accept(type.cast(find(id).orElseThrow())));
    }

    private static Optional<Node> find(String id) {
        return Fx
                .get(() -> Window.getWindows().stream().map(open -> open.getScene().lookup("#" + id)).filter(Objects::nonNull).findFirst());
    }
}
