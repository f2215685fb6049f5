package ca.tetherai.profileviewer.ui.banner;

import ca.tetherai.profileviewer.i18n.Messages;

import java.util.Locale;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.util.Duration;

/** Asks again; while the server wants to be left alone it is disabled and says for how long. For the UI thread only. */
final class RetryButton extends Button {
    private final Messages messages;
    private final Timeline seconds;

    RetryButton(CountdownViewModel countdown, Messages messages) {
        this.messages = messages;
        // The button's name for assistive technology stays, whatever its text counts.
        setAccessibleText(messages.get("banner.retry"));
        seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> countdown.tick()));
        seconds.setCycleCount(Animation.INDEFINITE);
        countdown.remainingProperty().subscribe(this::show);
    }

    private void show(java.time.Duration remaining) {
        boolean waiting = remaining.isPositive();
        setDisable(waiting);
        setText(waiting ? messages.format("banner.retryIn", clock(remaining)) : messages.get("banner.retry"));
        if (!waiting) {
            seconds.stop();
        } else if (seconds.getStatus() != Animation.Status.RUNNING) {
            seconds.playFromStart();
        }
    }

    private static String clock(java.time.Duration remaining) {
        return String.format(Locale.ROOT, "%d:%02d", remaining.toMinutes(), remaining.toSecondsPart());
    }
}
