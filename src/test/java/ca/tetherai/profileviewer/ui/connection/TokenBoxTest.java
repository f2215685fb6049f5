package ca.tetherai.profileviewer.ui.connection;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxToolkitExtension.class)
class TokenBoxTest {
    private static final Duration SHORT = Duration.millis(300);
    private static final Duration LONG = Duration.hours(1);

    private final CompletableFuture<Boolean> masked = new CompletableFuture<>();

    private Stage stage;

    @BeforeEach
    void open() {
        stage = Fx.get(Stage::new);
    }

    @AfterEach
    void close() {
        Fx.run(stage::hide);
    }

    @Test
    void aRevealedTokenIsMaskedAgainBeforeLong() throws Exception {
        reveal(SHORT);

        assertThat(masked.get(30, TimeUnit.SECONDS)).isTrue();
    }

    // Without a screen, a window that was shown has the focus for ever.
    @Test
    void aRevealedTokenIsMaskedWhenItsWindowLosesTheFocus() {
        reveal(LONG);
        Fx.run(() -> {
            Scene scene = stage.getScene();
            new Stage().setScene(scene);
        });

        assertThat(masked).isCompletedWithValue(true);
    }

    private void reveal(Duration longest) {
        Fx.run(() -> {
            var connection = new ConnectionViewModel(TokenSummary::plain);
            var actions = new TokenBox.Actions(() -> {
            }, () -> {
            }, _ -> {
            });
            var box = new TokenBox(connection, Messages.of(Locale.UK), actions, longest);
            stage.setScene(new Scene(box));
            stage.show();
            connection.enterToken("opaque-token");
            var reveal = (ToggleButton) Objects.requireNonNull(box.lookup("#tokenReveal"));
            reveal.fire();
            assertThat(reveal.isSelected()).isTrue();
            reveal.selectedProperty().subscribe((_, selected) -> masked.complete(!selected));
        });
        assertThat(masked).isNotDone();
    }
}
