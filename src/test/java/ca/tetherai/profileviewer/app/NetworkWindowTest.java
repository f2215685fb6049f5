package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.network.ProxyLogin;
import ca.tetherai.profileviewer.support.ConnectProxy;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.RawServer;
import ca.tetherai.profileviewer.support.TestCertificates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A company's network: its proxy wants a login, its authority is nobody's, and the settings say so. */
@ExtendWith(FxToolkitExtension.class)
class NetworkWindowTest {
    @TempDir
    private Path directory;

    @Test
    void settingsAndALoginLeadThroughACompanysProxyToACompanysServer()
            throws IOException, InterruptedException, GeneralSecurityException {
        var certificates = new TestCertificates(directory);
        certificates.make("good", "ip:127.0.0.1");
        Path settings = Files.createDirectory(directory.resolve("settings"));
        Path authority = Files.writeString(directory.resolve("company.pem"), certificates.pem("authority"));
        ProxyLogin sam = ProxyLogin.of("sam", "secret-of-sam").orElseThrow();
        try (var server = new RawServer(certificates.sockets("good"), connection -> {
            connection.readHead();
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"user\": {}}");
        });
                var proxy = new ConnectProxy(sam.basic());
                var window = ViewerWindow.open(settings, 1100, 800, "--server", server.url("https"))) {
            set(window, "tokenField", "a-token");
            fetch(window);
            assertThat(window.text("bannerCode")).isEqualTo("TLS_UNTRUSTED");

            Fx.run(window.menuItem("menuSettings")::fire);
            Stage dialog = dialog();
            Fx.run(() -> {
                node(dialog, "proxyManual", RadioButton.class).setSelected(true);
                node(dialog, "proxyHost", TextField.class).setText("127.0.0.1");
                node(dialog, "proxyPort", TextField.class).setText(Integer.toString(proxy.port()));
                node(dialog, "authorityFile", TextField.class).setText(authority.toString());
                node(dialog, "settingsClose", Button.class).fire();
            });
            ViewerWindow.await(() -> Files.exists(settings.resolve("settings.json")));

            fetch(window);
            assertThat(window.text("bannerCode")).isEqualTo("HTTP_407");
            assertThat(window.isVisible("proxyUser")).isTrue();
            set(window, "proxyUser", "sam");
            set(window, "proxyPassword", "secret-of-sam");
            window.fire("proxyLogin");
            window.awaitEnd();
            assertThat(window.isVisible("banner")).isFalse();
            assertThat(window.isVisible("proxyUser")).isFalse();
            assertThat(window.text("proxyPassword")).isEmpty();
            assertThat(server.requestHeads()).last().asString().contains("Bearer a-token").doesNotContainIgnoringCase("proxy-auth");
        }
        assertThat(Files.readString(settings.resolve("settings.json"))).contains("company.pem", "manual").doesNotContain("sam", "secret");
    }

    private static void fetch(ViewerWindow window) {
        window.fire("fetchButton");
        window.awaitEnd();
    }

    private static void set(ViewerWindow window, String id, String text) {
        TextField field = window.node(id, TextField.class);
        Fx.run(() -> field.setText(text));
    }

    private static Stage dialog() {
        ViewerWindow.await(() -> Fx.get(() -> Window.getWindows().stream().anyMatch(NetworkWindowTest::isDialog)));
        return Fx.get(() -> (Stage) Window.getWindows().stream().filter(NetworkWindowTest::isDialog).findFirst().orElseThrow());
    }

    private static boolean isDialog(Window window) {
        return window.getScene() != null && window.getScene().lookup("#proxyAutomatic") != null;
    }

    private static <N extends Node> N node(Stage dialog, String id, Class<N> type) {
        return type.cast(Objects.requireNonNull(dialog.getScene().lookup("#" + id), id));
    }
}
