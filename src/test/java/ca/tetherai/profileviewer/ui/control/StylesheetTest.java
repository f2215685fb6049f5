package ca.tetherai.profileviewer.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.theme.PrimerLight;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The viewer's stylesheets: colours stand in the tokens only, and all that is measured follows the size of text. */
@ExtendWith(FxToolkitExtension.class)
class StylesheetTest {
    private static final Pattern TOKEN = Pattern.compile("(?m)^\\s*-(tpv|color)-[a-z0-9-]+:[^;]*;");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsba?)\\(|:\\s*(white|black|red|gr[ae]y)\\b");

    static Stream<Path> sheets() throws Exception {
        Path directory = Path.of(StylesheetTest.class.getResource("/ca/tetherai/profileviewer/css/viewer.css").toURI()).getParent();
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void noColourStandsOutsideOfTheTokens(Path sheet) throws IOException {
        String rules = TOKEN.matcher(COMMENT.matcher(Files.readString(sheet)).replaceAll("")).replaceAll("");
        assertThat(COLOUR.matcher(rules).results().map(found -> found.group())).as("%s", sheet.getFileName()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"80, 11.2, 13", "100, 14, 16", "200, 28, 32", "500, 28, 32"})
    void textAndIconsGrowTogether_alsoInAWindowThatFollows(int percent, double text, int icon) {
        Fx.run(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            var owner = new Scene(new StackPane());
            ViewerStyle.install(owner);
            var follower = shown();
            var subscription = ViewerStyle.follow(follower, owner);
            ViewerStyle.textSize(owner, percent);
            follower.getRoot().applyCss();

            var label = (Label) follower.lookup("#words");
            assertThat(label.getFont().getSize()).isCloseTo(text, within(0.01));
            assertThat(((FontIcon) label.getGraphic()).getIconSize()).isEqualTo(icon);
            subscription.unsubscribe();
        });
    }

    @Test
    void whatWasSetBeforeStays_andEachCanBeTakenBack() {
        Fx.run(() -> {
            var scene = shown();
            ViewerStyle.install(scene);
            var plain = scene.getStylesheets().stream().map(URI::create).toList();
            ViewerStyle.dark(scene, true);
            ViewerStyle.contrast(scene, true);
            ViewerStyle.textSize(scene, 150);
            assertThat(scene.getRoot().getStyleClass()).contains("dark", "contrast");
            assertThat(scene.getStylesheets()).hasSize(plain.size() + 3).anyMatch(sheet -> sheet.endsWith("contrast-dark.css"));
            ViewerStyle.dark(scene, false);
            ViewerStyle.contrast(scene, false);
            ViewerStyle.textSize(scene, 100);
            assertThat(scene.getStylesheets().stream().map(URI::create)).isEqualTo(plain);
        });
    }

    private static Scene shown() {
        var icon = new FontIcon(Feather.X);
        icon.getStyleClass().add("icon");
        var label = new Label("words", icon);
        label.setId("words");
        return new Scene(new StackPane(label));
    }
}
