package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.RawServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Named servers, and what keeps a token from the wrong one, in the whole window. */
@ExtendWith(FxToolkitExtension.class)
class ServersWindowTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"user\": {}}";

    @TempDir
    private Path directory;

    @Test
    void aTokenGoesToAnotherServerOnlyAfterAYes_andIsAskedForOnce() throws IOException {
        try (var first = RawServer.answering(OK);
                var second = RawServer.answering(OK);
                var window = ViewerWindow.open(directory, 1100, 800, "--server", first.url("http"))) {
            enterToken(window, "token-of-the-first");
            window.fire("fetchButton");
            window.awaitEnd();
            choose(window, second.url("http"));
            window.fire("fetchButton");
            assertThat(window.isVisible("tokenAsk")).isTrue();
            assertThat(window.text("tokenAskText")).contains("127.0.0.1:" + first.port(), "127.0.0.1:" + second.port());
            assertThat(Fx.get(() -> window.node("tokenAskCancel", Button.class).isFocused())).isTrue();

            window.fire("tokenAskCancel");
            assertThat(window.isVisible("tokenAsk")).isFalse();
            assertThat(second.connectionCount()).isZero();

            window.fire("fetchButton");
            window.fire("tokenAskSend");
            window.awaitEnd();
            window.fire("fetchButton");
            window.awaitEnd();
            assertThat(window.isVisible("tokenAsk")).isFalse();
            assertThat(second.requestHeads()).hasSize(2).allSatisfy(head -> assertThat(head).contains("token-of-the-first"));
        }
    }

    @Test
    void aServerThatIsNamedInTheDialogIsKept_andShownWithItsEnvironment() throws IOException {
        try (var window = ViewerWindow.open(directory, 1100, 800)) {
            Fx.run(window.menuItem("menuServers")::fire);
            Stage dialog = dialog();
            Fx.run(() -> node(dialog, "serverAdd", Button.class).fire());
            Fx.run(() -> node(dialog, "serversSave", Button.class).fire());
            assertThat(Fx.get(() -> node(dialog, "serverProblem", Label.class).getText())).isNotBlank();
            Fx.run(() -> {
                node(dialog, "serverName", TextField.class).setText("Tether");
                node(dialog, "serverUrl", TextField.class).setText("https://api.tether.example");
                node(dialog, "serverEnvironment", ComboBox.class).getSelectionModel().select(0);
                node(dialog, "serversSave", Button.class).fire();
            });
            assertThat(Fx.get(dialog::isShowing)).isFalse();
            ComboBox<?> field = window.node("serverField", ComboBox.class);
            ViewerWindow.await(() -> Fx.get(() -> field.getItems().toString().contains("https://api.tether.example")));
            choose(window, "https://api.tether.example");
            assertThat(Fx.get(() -> window.stage().getScene().lookup(".environment-edge").getStyleClass()))
                    .contains("environment-production");
        }
        assertThat(Files.readString(directory.resolve("settings.json"))).contains("\"Tether\"", "\"production\"");
        try (var window = ViewerWindow.open(directory, 1100, 800)) {
            assertThat(Fx.get(() -> window.node("serverField", ComboBox.class).getItems().toString()))
                    .contains("https://api.tether.example");
        }
    }

    private static void enterToken(ViewerWindow window, String text) {
        PasswordField token = window.node("tokenField", PasswordField.class);
        Fx.run(() -> token.setText(text));
    }

    private static void choose(ViewerWindow window, String server) {
        ComboBox<?> field = window.node("serverField", ComboBox.class);
        Fx.run(() -> field.getEditor().setText(server));
    }

    private static Stage dialog() {
        ViewerWindow.await(() -> Fx.get(() -> Window.getWindows().stream().anyMatch(ServersWindowTest::isDialog)));
        return Fx.get(() -> (Stage) Window.getWindows().stream().filter(ServersWindowTest::isDialog).findFirst().orElseThrow());
    }

    private static boolean isDialog(Window window) {
        return window.getScene() != null && window.getScene().lookup("#serversList") != null;
    }

    private static <N extends Node> N node(Stage dialog, String id, Class<N> type) {
        return type.cast(Objects.requireNonNull(dialog.getScene().lookup("#" + id), id));
    }
}
