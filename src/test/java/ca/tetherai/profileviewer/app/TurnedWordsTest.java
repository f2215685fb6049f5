package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.StandardError;
import ca.tetherai.profileviewer.support.Turned;
import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long words that are read from right to left, wherever the window shows those of strangers. JavaFX 25 throws where it wraps such by itself. */
@ExtendWith(FxToolkitExtension.class)
class TurnedWordsTest {
    private static final List<String> SERVERS = List.of("https://one.acme.example", "https://two.acme.example");

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"640, HEBREW", "640, ARABIC", "1024, HEBREW", "1024, ARABIC"})
    void inTheNamesOfServers(int width, Turned words) throws IOException {
        Files.writeString(directory.resolve("settings.json"), "{\"version\": 1, \"servers\": [" + SERVERS.stream()
                .map(url -> "{\"name\": \"%s\", \"url\": \"%s\", \"environment\": \"staging\"}".formatted(words.times(6).strip(), url))
                .collect(Collectors.joining(", ")) + "]}");
        inAWindow(width, window -> {
            choose(window, SERVERS.getFirst());
            Fx.run(() -> window.node("tokenField", TextField.class).setText("a-token"));
            choose(window, SERVERS.getLast());
            window.fire("fetchButton");
            Fx.settle(window.stage().getScene());
            assertThat(window.text("tokenAskText")).contains(words.times(6).strip() + " (one", words.times(6).strip() + " (two");
            assertThat(window.isWithinTheWindow("tokenAskText")).isTrue();
            window.fire("tokenAskCancel");

            Fx.run(window.menuItem("menuServers")::fire);
            Window dialog = dialog();
            ListView<?> list = (ListView<?>) node(dialog, "serversList");
            Fx.run(() -> list.getSelectionModel().selectFirst());
            Fx.settle(dialog.getScene());
            assertThat(Fx.get(() -> ((TextField) node(dialog, "serverName")).getText())).isEqualTo(words.times(6).strip());
            Fx.run(dialog::hide);
        });
    }

    @ParameterizedTest
    @CsvSource({"640, HEBREW", "640, ARABIC", "1024, HEBREW", "1024, ARABIC"})
    void inWhatATokenSays(int width, Turned words) {
        inAWindow(width, window -> {
            choose(window, SERVERS.getFirst());
            paste(window, token(words));
            assertThat(window.text("tokenSummary")).contains(words.times(2).strip());

            window.fire("tokenDetails");
            Window dialog = dialog();
            Fx.settle(dialog.getScene());
            assertThat(Fx.get(() -> node(dialog, "tokenFindings").lookupAll(".token-warning")
                    .stream()
                    .map(found -> ((Labeled) found).getText())
                    .collect(Collectors.joining()))).contains(words.times(8).strip(), host(words));
            Fx.run(dialog::hide);

            paste(window, token(words) + "\n\n" + JWT.create().withClaim("email", words.times(9)).sign(Algorithm.HMAC256("a key of this")));
            assertThat(window.text("pasteChoice0")).contains(words.times(2).strip());
            assertThat(window.text("pasteChoice1")).contains(words.times(2).strip());
            assertThat(window.isWithinTheWindow("pasteChoice1")).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"640, HEBREW", "640, ARABIC", "1024, HEBREW", "1024, ARABIC"})
    void inTheExpectedAccount(int width, Turned words) {
        inAWindow(width, window -> {
            window.show(DemoAccount.COMPLETE);
            Fx.run(() -> window.node("expectedAccount", TextField.class).setText(words.times(4)));
            Fx.settle(window.stage().getScene());
            assertThat(window.text("expectedMismatchText")).contains("\u2068" + words.times(2).strip());
            assertThat(window.isWithinTheWindow("expectedMismatch")).isTrue();
        }, "--demo");
    }

    private void inAWindow(int width, Consumer<ViewerWindow> visit, String... options) {
        try (var error = StandardError.capture()) {
            try (var window = ViewerWindow.open(directory, width, 700, options)) {
                visit.accept(window);
                Fx.settle(window.stage().getScene());
            }
            assertThat(error.text()).isEmpty();
        }
    }

    private static String token(Turned words) {
        return JWT.create()
                .withHeader(Map.of("crit", List.of(words.times(8).strip())))
                .withClaim("email", words.times(9))
                .withClaim("role", words.times(3))
                .withAudience("https://" + host(words))
                .sign(Algorithm.HMAC256("a key of this test alone"));
    }

    private static String host(Turned words) {
        return words.times(6).replaceAll("[ .]", "-").toLowerCase(Locale.ROOT) + ".example";
    }

    private static void choose(ViewerWindow window, String server) {
        ComboBox<?> field = window.node("serverField", ComboBox.class);
        Fx.run(() -> field.getEditor().setText(server));
        Fx.settle(window.stage().getScene());
    }

    private static void paste(ViewerWindow window, String text) {
        TextField field = window.node("tokenField", TextField.class);
        Fx.run(() -> {
            field.clear();
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            field.paste();
        });
        Fx.settle(window.stage().getScene());
    }

    private static Window dialog() {
        ViewerWindow.await(() -> Fx.get(() -> Window.getWindows().size() == 2));
        return Fx.get(() -> Window.getWindows().getLast());
    }

    private static Node node(Window window, String id) {
        return Objects.requireNonNull(window.getScene().lookup("#" + id), id);
    }
}
