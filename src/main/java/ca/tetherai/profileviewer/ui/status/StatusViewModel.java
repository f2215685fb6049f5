package ca.tetherai.profileviewer.ui.status;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.ReasonPhrases;
import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.session.MainState;
import ca.tetherai.profileviewer.ui.session.ProgressViewModel;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/** The status line: what happened last, and with which server. For the UI thread only. */
public final class StatusViewModel {
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper();
    private final ReadOnlyObjectWrapper<Optional<ServerAddress>> server = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Messages messages;
    private final ByteCount byteCount;
    private final DateTimeFormatter timeOfDay;

    /**
     * Follows the window's state.
     *
     * @param state the window's state
     * @param progress how far a request under way has come, as far as one should see it
     * @param zone for the time of day
     */
    public StatusViewModel(ObservableValue<MainState> state, ObservableValue<Optional<ProgressViewModel.Progress>> progress,
            Messages messages,
            ZoneId zone) {
        this.messages = messages;
        byteCount = new ByteCount(messages);
        timeOfDay = DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).withLocale(messages.locale()).withZone(zone);
        state.subscribe(this::follow);
        progress.subscribe(now -> now.ifPresent(this::tell));
    }

    /** What happened last. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** The server that what is shown came from, or that was asked last; empty before that. */
    public ReadOnlyObjectProperty<Optional<ServerAddress>> serverProperty() {
        return server.getReadOnlyProperty();
    }

    /** Says something of the moment, until the next state: that a value was copied, for instance. */
    public void say(String notice) {
        text.set(notice);
    }

    private void follow(MainState state) {
        // What is said of a request under way comes with its progress.
        if (!state.isLoading()) {
            text.set(describe(state));
        }
        server.set(server(state));
    }

    private static Optional<ServerAddress> server(MainState state) {
        return switch (state) {
            case MainState.Idle() -> Optional.empty();
            case MainState.Loading(var request, _) -> Optional.of(request.server());
            case MainState.Shown(var reading) -> Optional.of(reading.request().server());
            case MainState.Failed(_, var request, var previous, _) ->
                request.or(() -> previous.map(reading -> reading.request())).map(asked -> asked.server());
            case MainState.Confirming(_, var before) -> server(before);
            case MainState.Cancelled(var before) -> server(before);
        };
    }

    private void tell(ProgressViewModel.Progress progress) {
        Optional<String> seconds = progress.elapsed().map(elapsed -> messages.format("status.seconds", elapsed.toSeconds()));
        String what = progress.bytes()
                .map(bytes -> messages.format("status.receiving", byteCount.format(bytes)))
                .orElseGet(() -> messages.get("status.waiting"));
        text.set(seconds.map(time -> what + " · " + time).orElse(what));
    }

    private String describe(MainState state) {
        return switch (state) {
            case MainState.Idle() -> messages.get("status.ready");
            case MainState.Loading _ -> messages.get("status.waiting");
            case MainState.Confirming _ -> messages.get("status.notAsked");
            case MainState.Cancelled _ -> messages.get("status.cancelled");
            case MainState.Shown(var reading) -> answered(reading.loaded().exchange());
            case MainState.Failed(var failure, _, _, _) -> failed(failure);
        };
    }

    private String failed(Failure failure) {
        return failure.exchange()
                .map(exchange -> exchange.status().isPresent()
                        ? answered(exchange)
                        : messages.format("status.notConnected", timeOfDay.format(exchange.finishedAt())))
                // How far a fetch came before a defect ended it, nobody knows.
                .orElseGet(() -> messages.get(failure.code() == FailureCode.INTERNAL ? "status.brokenOff" : "status.notAsked"));
    }

    private String answered(Exchange exchange) {
        int status = exchange.status().orElseThrow();
        String phrase = ReasonPhrases.of(status);
        return messages.format("status.answered", phrase.isEmpty() ? "" + status : status + " " + phrase,
                exchange.duration().toMillis(), byteCount.format(exchange.bodyBytes()), timeOfDay.format(exchange.finishedAt()));
    }
}
