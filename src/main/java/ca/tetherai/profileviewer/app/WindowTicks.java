package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.task.Ticker;
import ca.tetherai.profileviewer.ui.WindowParts;
import ca.tetherai.profileviewer.ui.banner.CountdownViewModel;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.expected.ExpectedAccountViewModel;
import ca.tetherai.profileviewer.ui.notice.NoticeViewModel;
import ca.tetherai.profileviewer.ui.session.MainViewModel;
import ca.tetherai.profileviewer.ui.session.ProgressViewModel;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.stage.Stage;

/**
 * What changes in a window as time passes, and what makes it look at the clock again. What is only for the eye rests while the window can't be seen.
 *
 * @param stage the window, once it is there
 */
record WindowTicks(Supplier<Stage> stage, MainViewModel main, ProgressViewModel progress, ConnectionViewModel connection,
        WindowParts.Token token, ExpectedAccountViewModel expected, CountdownViewModel countdown, NoticeViewModel notices) {

    /** Has the ticker ask them; {@code account} is what is said of the account. */
    void on(Ticker ticker, Supplier<Optional<Duration>> account) {
        ticker.add(token.idle()::tick);
        Stream.of(progress::tick, this::summary, token.said()::tick, token.paste()::tick, countdown::tick, account)
                .forEach(part -> ticker.add(whileSeen(part)));
        Stream.of(connection.pasteProperty(), connection.tokenTextProperty(), connection.serverProperty(), main.stateProperty(),
                expected.textProperty())
                .forEach(changing -> changing.subscribe((_, _) -> ticker.wake()));
        Stream.of(connection.pasteProperty(), connection.tokenTextProperty()).forEach(changing -> changing.subscribe((_, _) -> {
            if (main.holdsSomething()) {
                notices.pass();
            }
        }));
    }

    private Supplier<Optional<Duration>> whileSeen(Supplier<Optional<Duration>> part) {
        return () -> stage.get().isShowing() && !stage.get().isIconified() ? part.get() : Optional.empty();
    }

    private Optional<Duration> summary() {
        connection.refreshTokenSummary();
        return connection.tokenSummaryProperty().get().expiry().nextChange();
    }
}
