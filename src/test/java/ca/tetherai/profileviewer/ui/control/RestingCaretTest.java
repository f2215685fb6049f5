package ca.tetherai.profileviewer.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.FxWindow;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxToolkitExtension.class)
class RestingCaretTest {
    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<Boolean> blinking = new LinkedBlockingQueue<>();
    private final TextField field = new TextField();
    private final Button button = new Button("Elsewhere");

    @Test
    void standsStillOnceNobodyHasTouchedTheWindowForAWhile_andBlinksAgainWithAKey(FxWindow window) throws InterruptedException {
        show(window, Duration.millis(1));
        Fx.run(() -> field.requestFocus());
        awaitBlinking(true);
        awaitBlinking(false);

        blinking.clear();
        Fx.run(() -> press(field));
        awaitBlinking(true);
        awaitBlinking(false);
    }

    @Test
    void whereTheFocusIsElsewhereNothingIsStartedAgain(FxWindow window) throws InterruptedException {
        show(window, Duration.millis(1));
        Fx.run(() -> field.requestFocus());
        awaitBlinking(true);
        awaitBlinking(false);
        Fx.run(() -> button.requestFocus());
        Fx.settle(button.getScene());
        blinking.clear();

        Fx.run(() -> press(button));
        Fx.settle(button.getScene());
        assertThat(blinking).doesNotContain(true);
    }

    @Test
    void asLongAsSomebodyMayBeThereItBlinks(FxWindow window) throws InterruptedException {
        show(window, Duration.INDEFINITE);
        Fx.run(() -> field.requestFocus());
        awaitBlinking(true);
        Fx.settle(field.getScene());
        assertThat(blinking).doesNotContain(false);
    }

    private void show(FxWindow window, Duration after) {
        window.show(300, 100, () -> {
            field.setSkin(new TextFieldSkin(field) {
                @Override
                public void setCaretAnimating(boolean value) {
                    blinking.add(value);
                    super.setCaretAnimating(value);
                }
            });
            return new VBox(button, field);
        });
        Fx.run(() -> RestingCaret.in(field.getScene(), after));
        blinking.clear();
    }

    private void awaitBlinking(boolean wanted) throws InterruptedException {
        Boolean now;
        do {
            now = blinking.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(now).as("nothing changed for long").isNotNull();
        } while (now != wanted);
    }

    private static void press(Node target) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SHIFT, true, false, false, false));
    }
}
