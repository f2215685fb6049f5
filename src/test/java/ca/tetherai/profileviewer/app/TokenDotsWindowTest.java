package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is painted of a token. */
@ExtendWith(FxToolkitExtension.class)
class TokenDotsWindowTest {
    private static final String TOKEN = "secret-token";

    @TempDir
    Path directory;

    @Test
    void aTokenIsDots_unlessSomebodyRevealsIt() {
        try (var window = ViewerWindow.open(directory, 1100, 800, "--locale", "en")) {
            TextField field = window.node("tokenField", TextField.class);
            Fx.run(() -> field.setText(TOKEN));
            assertThat(painted(window, field)).contains("\u25CF".repeat(TOKEN.length())).noneMatch(text -> text.matches(".*\\w.*"));

            ToggleButton reveal = window.node("tokenReveal", ToggleButton.class);
            Fx.run(() -> reveal.setSelected(true));
            assertThat(painted(window, field)).contains(TOKEN);
        }
    }

    private static List<String> painted(ViewerWindow window, TextField field) {
        Fx.settle(window.stage().getScene());
        return Fx.get(() -> field.lookupAll(".text")
                .stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .filter(text -> !text.isEmpty() && !text.equals(field.getPromptText()))
                .toList());
    }
}
