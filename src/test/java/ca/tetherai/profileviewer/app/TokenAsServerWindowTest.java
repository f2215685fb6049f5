package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.SetClock;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A token where the server belongs is not left there. */
@ExtendWith(FxToolkitExtension.class)
class TokenAsServerWindowTest {
    private static final String SERVER = "https://api.acme.example";
    private static final String TOKEN = new Canary().token();

    @TempDir
    Path directory;

    private final SetClock clock = new SetClock();

    @Test
    void aTokenThatIsPastedAsTheServerGoesToItsOwnField() {
        try (var window = open()) {
            TextField server = server(window);
            paste(server, " Bearer " + TOKEN + "\n");

            assertThat(window.text("tokenField")).isEqualTo(TOKEN);
            assertThat(Fx.<String>get(server::getText)).isEqualTo(SERVER);
            assertThat(window.text("statusText")).contains("taken as a token");
            assertThat(window.isVisible("clearClipboard")).isTrue();
            window.robot().clickOn(server).push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(Fx.<String>get(server::getText)).isEqualTo(SERVER);
            assertThat(Fx.<Boolean>get(server::isUndoable)).isFalse();
        }
    }

    @Test
    void whatMayBeAHostsNameStays() {
        try (var window = open()) {
            TextField server = server(window);
            Fx.run(server::clear);
            paste(server, "opaque-0123456789");

            assertThat(window.text("tokenField")).isEmpty();
            assertThat(Fx.<String>get(server::getText)).isEqualTo("opaque-0123456789");
            window.fire("fetchButton");
            assertThat(window.text("bannerCode")).isEqualTo("SERVER_INVALID");
            assertThat(window.text("bannerMessage")).contains("An address begins with https://");

            Fx.run(() -> window.menuItem("menuClear").fire());
            assertThat(Fx.<String>get(server::getText)).isEmpty();
            assertForgotten(server);
        }
    }

    @Test
    void anAddressWithATokenInItSaysSo_andIsForgottenAfterAWhile() {
        try (var window = open()) {
            TextField server = server(window);
            paste(server, SERVER + "/" + TOKEN);
            window.fire("fetchButton");
            assertThat(window.text("bannerCode")).isEqualTo("SERVER_INVALID");
            assertThat(window.text("bannerMessage")).contains("There is a token in it");

            clock.pass(Duration.ofMinutes(15));
            ViewerWindow.touch(window.stage());
            assertThat(Fx.<String>get(server::getText)).isEmpty();
            assertForgotten(server);
            assertThat(window.isVisible("notice")).isTrue();
        }
    }

    @Test
    void anAddressThatATokenWasTakenOutOfKeepsNoneToBringBack() {
        try (var window = open()) {
            TextField server = server(window);
            window.robot().clickOn(server).push(KeyCode.END).write("/v");
            paste(server, SERVER + "/" + TOKEN);
            Fx.settle(window.stage().getScene());
            window.robot().push(KeyCode.CONTROL, KeyCode.A).write("https://b.example");
            Fx.settle(window.stage().getScene());

            for (int times = 0; times < 30; times++) {
                window.robot().push(KeyCode.CONTROL, KeyCode.Z);
                assertThat(Fx.<String>get(server::getText)).doesNotContain("eyJ");
            }
        }
    }

    private ViewerWindow open() {
        return ViewerWindow.open(directory, 1024, 700, clock, "--locale", "en", "--server", SERVER);
    }

    private static TextField server(ViewerWindow window) {
        ComboBox<?> field = window.node("serverField", ComboBox.class);
        return Fx.get(field::getEditor);
    }

    private static void paste(TextField server, String text) {
        Fx.run(() -> {
            LeakSearch.setClipboard(text);
            server.selectAll();
            server.paste();
        });
    }

    private static void assertForgotten(TextField server) {
        assertThat(Fx.<Boolean>get(() -> server.isUndoable() || server.isRedoable())).isFalse();
    }
}
