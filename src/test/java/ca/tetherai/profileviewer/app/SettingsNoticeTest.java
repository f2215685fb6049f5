package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.Main;
import ca.tetherai.profileviewer.support.ChildJvm;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.RawServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.PasswordField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Settings that are not as they should be, from the start of the viewer on. */
@ExtendWith(FxToolkitExtension.class)
class SettingsNoticeTest {
    @TempDir
    private Path directory;

    @Test
    void damagedSettingsAreNoReasonNotToStart_andTheWindowSaysWhereTheyAre() throws IOException {
        Files.writeString(directory.resolve("settings.json"), "{\"server\"");
        try (var window = ViewerWindow.open(directory, 1100, 800)) {
            assertThat(window.isVisible("notice")).isTrue();
            assertThat(window.text("noticeText")).contains(directory.resolve("settings.json.damaged-1").toString());
            window.fire("noticeDismiss");
            assertThat(window.isVisible("notice")).isFalse();
        }
    }

    @Test
    void settingsThatCannotBeWrittenAreToldOf_andTheProfileIsShown() throws IOException {
        try (var server = new RawServer(connection -> {
            connection.readHead();
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"user\": {}}");
        }); var window = ViewerWindow.open(directory, 1100, 800, "--server", server.url("http"))) {
            Files.createDirectory(directory.resolve("settings.json"));
            Files.createDirectory(directory.resolve("settings.json").resolve("something"));
            PasswordField token = window.node("tokenField", PasswordField.class);
            Fx.run(() -> token.setText("a-token"));
            window.fire("fetchButton");
            ViewerWindow.await(() -> window.isVisible("notice"));
            assertThat(window.text("noticeText")).contains(directory.resolve("settings.json").toString());
            assertThat(window.isVisible("banner")).isFalse();
        }
    }

    @Test
    void printingSaysSoOnStandardError() throws IOException, InterruptedException {
        Path settings = Files.createDirectory(directory.resolve("settings"));
        Files.writeString(settings.resolve("settings.json"), "[]");
        var ended = new ChildJvm(directory, List.of(), Map.of()).run(Main.class, "--settings-dir", settings.toString(), "--demo",
                "--print", "text");
        assertThat(ended.status()).isZero();
        assertThat(ended.err()).contains(settings.resolve("settings.json.damaged-1").toString()).hasLineCount(1);
    }

    @Test
    void anAdministratorsFirstServerIsWhereTheFirstStartBegins() throws IOException, InterruptedException {
        Path forAll = Files.createDirectories(directory.resolve("xdg").resolve("tether-profile-viewer"));
        Files.writeString(forAll.resolve("settings.json"),
                "{\"version\": 1, \"servers\": [{\"name\": \"Ours\", \"url\": \"http://localhost:1\", \"environment\": \"local\"}]}");
        Path token = Files.writeString(directory.resolve("token"), "a-token");
        var ended = new ChildJvm(directory, List.of(), Map.of("XDG_CONFIG_DIRS", directory.resolve("xdg").toString())).run(Main.class,
                "--settings-dir", directory.resolve("own").toString(), "--print", "json", "--token-file", token.toString());
        assertThat(ended.out()).contains("CONNECTION_REFUSED").contains("localhost:1");
        assertThat(ended.err()).isEmpty();
    }
}
