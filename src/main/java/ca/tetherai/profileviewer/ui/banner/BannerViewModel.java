package ca.tetherai.profileviewer.ui.banner;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.ServerWords;
import ca.tetherai.profileviewer.report.FailureText;
import ca.tetherai.profileviewer.ui.control.VisibleText;
import ca.tetherai.profileviewer.ui.present.ScreenMask;
import ca.tetherai.profileviewer.ui.session.MainState;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The one banner: tells of the failure that the window's state holds, until it is dismissed or over. For the UI thread only. */
public final class BannerViewModel {
    // A server may send megabytes as its error; laying that out would stall the window.
    private static final int LONGEST_QUOTE = 10_000;

    private final ReadOnlyObjectWrapper<Optional<BannerWords>> words = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final FailureText texts;
    private final Function<Failure, String> diagnostics;
    private final CountdownViewModel countdown;
    private final ScreenMask mask;
    private Optional<MainState.Failed> told = Optional.empty();

    /**
     * Follows the window's state.
     *
     * @param state the window's state
     * @param texts titles and messages
     * @param diagnostics makes the redacted block for a ticket
     * @param clock tells how long a server still wants to be left alone
     * @param mask masks what is personal in present mode
     */
    public BannerViewModel(ObservableValue<MainState> state, FailureText texts, Function<Failure, String> diagnostics,
            InstantSource clock, ScreenMask mask) {
        this.mask = mask;
        this.texts = texts;
        this.diagnostics = diagnostics;
        countdown = new CountdownViewModel(clock);
        state.subscribe(this::follow);
        mask.onProperty().subscribe((_, _) -> words.set(words.get().flatMap(_ -> told).map(MainState.Failed::failure).map(this::say)));
    }

    /** What the banner says; empty while it is away. */
    public ReadOnlyObjectProperty<Optional<BannerWords>> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** How long asking again has to wait. */
    public CountdownViewModel countdown() {
        return countdown;
    }

    /** Puts the banner away until the next failure. */
    public void dismiss() {
        countdown.stop();
        words.set(Optional.empty());
    }

    /** As another one has been put away or not, which is used no more. After the window's state. */
    public void takeOver(BannerViewModel before) {
        if (before.words.get().isEmpty()) {
            dismiss();
        }
    }

    private void follow(MainState state) {
        Optional<MainState.Failed> failure = state.visibleFailure();
        // A retry under way still stands on its failure: the banner stays as it is, dismissed or not.
        if (state instanceof MainState.Cancelled) {
            // Whoever gave up asking again has read it.
            dismiss();
        } else if (!failure.equals(told)) {
            told = failure;
            countdown.start(failure.map(MainState.Failed::failure).flatMap(Failure::retryAt));
            words.set(failure.map(MainState.Failed::failure).map(this::say));
        }
    }

    private BannerWords say(Failure failure) {
        return new BannerWords(failure.code(), texts.title(failure), mask.text(texts.message(failure)), texts.pause(failure).orElse(""),
                texts.customer(failure).map(mask::text).orElse(""), failure.words().map(BannerViewModel::quote).map(mask::text).orElse(""),
                steps(failure),
                mask.text(diagnostics.apply(failure)));
    }

    private static BannerWords.Steps steps(Failure failure) {
        var retry = failure.code().retry();
        return new BannerWords.Steps(retry == FailureCode.Retry.YES, retry == FailureCode.Retry.AFTER_NEW_TOKEN, failure.isBeforeAnswer(),
                failure.offered());
    }

    private static String quote(ServerWords words) {
        return Stream.of(words.error(), words.details())
                .flatMap(Optional::stream)
                .map(BannerViewModel::bound)
                .collect(Collectors.joining("\n"));
    }

    private static String bound(String text) {
        String beginning = VisibleText.beginning(text, LONGEST_QUOTE);
        return beginning.length() < text.length() ? beginning + "…" : text;
    }
}
