package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.ProcessStateExtension;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith({FxToolkitExtension.class, ProcessStateExtension.class})
class StartFailureTest {
    @TempDir
    private Path logs;

    @Test
    void theDefectIsSaidInAWindow_loggedOnce_andCanBeHandedOn() {
        LogFile.install(logs);
        List<URI> opened = new ArrayList<>();
        Stage stage = Fx.get(() -> new StartFailure(Optional.of(logs), opened::add, Locale.ENGLISH)
                .show(new IllegalStateException("Bearer secret")));
        try {
            assertThat(Fx.get(() -> ((Label) stage.getScene().lookup("#startFailureText")).getText())).contains("INTERNAL");
            assertThat(logs.resolve("viewer.0.log")).content().containsOnlyOnce("INTERNAL").doesNotContain("secret");
            fire(stage, "startFailureLogs");
            assertThat(opened).containsExactly(logs.toUri());
            fire(stage, "startFailureCopy");
            assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString()))
                    .contains("Viewer", "java.lang.IllegalStateException")
                    .doesNotContain("secret");
            fire(stage, "startFailureClose");
            assertThat(Fx.get(stage::isShowing)).isFalse();
        } finally {
            Fx.run(stage::close);
        }
    }

    private static void fire(Stage stage, String id) {
        Fx.run(() -> ((Button) stage.getScene().lookup("#" + id)).fire());
    }
}
