package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.RawServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** "Why can't I connect?", from the banner to the block for a ticket. */
@ExtendWith(FxToolkitExtension.class)
class CheckWindowTest {
    private static final String TOKEN = "a-token-that-only-the-fetch-may-send";

    @TempDir
    private Path directory;

    @Test
    void theBannersButtonOpensACheckOfThatServer_withoutTheToken() throws IOException {
        // Never an answer: the fetch breaks, and so does the check.
        try (var server = new RawServer(connection -> connection.readHead());
                var window = ViewerWindow.open(directory, 1100, 800, "--server", server.url("http"))) {
            PasswordField token = window.node("tokenField", PasswordField.class);
            Fx.run(() -> token.setText(TOKEN));
            window.fire("fetchButton");
            ViewerWindow.await(() -> window.isVisible("bannerCheck"));
            int fetched = server.connectionCount();
            window.fire("bannerCheck");
            Stage dialog = dialog();
            ViewerWindow.await(() -> !Fx.get(() -> node(dialog, "checkCopy", Button.class).isDisabled()));

            assertThat(Fx.get(() -> node(dialog, "checkConclusion", Label.class).getText())).contains("127.0.0.1");
            assertThat(Fx.get(() -> node(dialog, "check-PROXY", Node.class).getStyleClass())).contains("passed");
            assertThat(Fx.get(() -> node(dialog, "check-TLS", Node.class).getStyleClass())).contains("not_needed");
            assertThat(Fx.get(() -> node(dialog, "check-HTTP", Node.class).getStyleClass())).contains("failed");
            assertThat(server.requestHeads().subList(0, fetched)).anySatisfy(head -> assertThat(head).contains(TOKEN));
            assertThat(server.requestHeads().subList(fetched, server.connectionCount())).isNotEmpty()
                    .allSatisfy(head -> assertThat(head).startsWith("GET ").doesNotContainIgnoringCase("authorization", TOKEN));

            Fx.run(() -> node(dialog, "checkCopy", Button.class).fire());
            assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString())).contains("CONNECTION_LOST", "127.0.0.1:" + server.port())
                    .doesNotContain(TOKEN);
            Fx.run(() -> node(dialog, "checkClose", Button.class).fire());
            assertThat(Fx.get(dialog::isShowing)).isFalse();
        }
    }

    private static Stage dialog() {
        ViewerWindow.await(() -> Fx.get(() -> Window.getWindows().stream().anyMatch(CheckWindowTest::isCheck)));
        return Fx.get(() -> (Stage) Window.getWindows().stream().filter(CheckWindowTest::isCheck).findFirst().orElseThrow());
    }

    private static boolean isCheck(Window window) {
        return window.getScene() != null && window.getScene().lookup("#checkSteps") != null;
    }

    private static <N extends Node> N node(Stage dialog, String id, Class<N> type) {
        return type.cast(Objects.requireNonNull(dialog.getScene().lookup("#" + id), id));
    }
}
