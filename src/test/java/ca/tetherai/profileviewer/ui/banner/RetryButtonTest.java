package ca.tetherai.profileviewer.ui.banner;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.FxWindow;
import ca.tetherai.profileviewer.support.SetClock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxToolkitExtension.class)
class RetryButtonTest {
    private final SetClock clock = new SetClock();
    private final CountdownViewModel countdown = new CountdownViewModel(clock);

    @Test
    void aSecondIsLaidOutByTheButtonAlone(FxWindow window) {
        var button = shown(window);
        wait(Duration.ofSeconds(42));
        window.settle();

        clock.pass(Duration.ofSeconds(1));
        Fx.run(() -> {
            countdown.tick();
            assertThat(button.isNeedsLayout()).isTrue();
            assertThat(button.getParent().isNeedsLayout()).as("what is around it").isFalse();
        });
        window.settle();

        assertThat(button.getText()).isEqualTo("Retry in 0:41");
        assertThat(button.isTextTruncated()).isFalse();
        assertThat(button.isNeedsLayout()).isFalse();
    }

    @Test
    void whatNeedsMoreRoomGetsIt(FxWindow window) {
        var button = shown(window);
        assertThat(button.getText()).isEqualTo("Retry");
        wait(Duration.ofSeconds(42));
        window.settle();
        assertThat(button.isTextTruncated()).isFalse();

        wait(Duration.ofMinutes(10));
        window.settle();

        assertThat(button.getText()).isEqualTo("Retry in 10:00");
        assertThat(button.isTextTruncated()).isFalse();
    }

    @Test
    void afterTheLastSecondItIsAsWideAsItsWordAgain(FxWindow window) {
        var button = shown(window);
        double before = button.getWidth();
        wait(Duration.ofSeconds(1));
        window.settle();
        assertThat(button.getWidth()).isGreaterThan(before);

        clock.pass(Duration.ofSeconds(1));
        Fx.run(countdown::tick);
        window.settle();

        assertThat(button.getWidth()).isEqualTo(before);
        assertThat(button.isDisabled()).isFalse();
    }

    private RetryButton shown(FxWindow window) {
        var button = Fx.get(() -> new RetryButton(countdown, Messages.of(Locale.CANADA)));
        window.show(400, 200, () -> new VBox(new HBox(button)));
        return button;
    }

    private void wait(Duration time) {
        Fx.run(() -> countdown.start(Optional.of(clock.instant().plus(time))));
    }
}
