package ca.tetherai.profileviewer.ui.banner;

import ca.tetherai.profileviewer.i18n.Messages;

import java.time.Duration;
import java.util.Locale;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Asks again; while the server wants to be left alone it is disabled and says for how long. For the UI thread only. */
final class RetryButton extends Button {
    private final Messages messages;
    /** Another second is being written, in the room that there is. */
    private boolean counting;

    RetryButton(CountdownViewModel countdown, Messages messages) {
        this.messages = messages;
        // The button's name for assistive technology stays, whatever its text counts.
        setAccessibleText(messages.get("banner.retry"));
        countdown.remainingProperty().subscribe(this::show);
    }

    private void show(Duration remaining) {
        boolean waiting = remaining.isPositive();
        counting = waiting && isDisable();
        setDisable(waiting);
        setText(waiting ? messages.format("banner.retryIn", clock(remaining)) : messages.get("banner.retry"));
        counting = false;
        if (waiting && computePrefWidth(Region.USE_COMPUTED_SIZE) > getWidth()) {
            requestLayout();
        }
    }

    /** Lays out itself alone where only the seconds change: else all of the window would be laid out, each second. */
    @Override
    public void requestLayout() {
        if (counting) {
            setNeedsLayout(true);
        } else {
            super.requestLayout();
        }
    }

    private static String clock(Duration remaining) {
        return String.format(Locale.ROOT, "%d:%02d", remaining.toMinutes(), remaining.toSecondsPart());
    }
}
