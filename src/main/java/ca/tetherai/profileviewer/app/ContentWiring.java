package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.report.TextReport;
import ca.tetherai.profileviewer.report.TicketSummary;
import ca.tetherai.profileviewer.task.TaskRunner;
import ca.tetherai.profileviewer.ui.ContentViewModel;
import ca.tetherai.profileviewer.ui.compare.CompareViewModel;
import ca.tetherai.profileviewer.ui.compare.FetchLabels;
import ca.tetherai.profileviewer.ui.compare.MaskedValues;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.connection.Environment;
import ca.tetherai.profileviewer.ui.copy.CopyViewModel;
import ca.tetherai.profileviewer.ui.extras.ExtrasViewModel;
import ca.tetherai.profileviewer.ui.json.JsonViewModel;
import ca.tetherai.profileviewer.ui.present.PresentMode;
import ca.tetherai.profileviewer.ui.session.FetchHistory;
import ca.tetherai.profileviewer.ui.session.MainState;
import ca.tetherai.profileviewer.ui.session.Reading;
import ca.tetherai.profileviewer.ui.session.ShownReading;
import java.net.URI;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/**
 * Makes the view models of an account's parts. For the UI thread only.
 *
 * @param tasks takes what may be long off the UI thread
 * @param defects hears of what can't be
 * @param messages the language of the window
 * @param clock tells what is said as of now
 * @param zone where the window is
 */
record ContentWiring(TaskRunner tasks, Consumer<Throwable> defects, Messages messages, InstantSource clock, ZoneId zone) {

    /** The reading as it is shown, masked or not. */
    ObservableValue<Optional<Reading>> shown(ObservableValue<MainState> state, PresentMode present) {
        return new ShownReading(state, present, PresentWiring::masked, tasks, defects).readingProperty();
    }

    /**
     * What is around an account's parts in the window.
     *
     * @param say says something in passing
     * @param browser opens a link out of the account
     */
    record Around(PresentMode present, ConnectionViewModel connection, Consumer<String> say, Consumer<URI> browser) {}

    /** All that shows it. */
    ContentViewModel content(ObservableValue<MainState> state, ObservableValue<Optional<Reading>> shown, Around around) {
        var history = new FetchHistory(state, tasks, defects);
        var comparing = new CompareViewModel.Tools(around.present(), MaskedValues::new,
                new FetchLabels(messages, server -> serverName(server, around.connection()), zone), tasks, defects, messages);
        var parts = new ContentViewModel.Parts(new ExtrasViewModel(tasks, defects, messages, clock, zone),
                new JsonViewModel(tasks, defects, messages, around.say()), history,
                new CompareViewModel(history, comparing), comparing, around.say());
        return new ContentViewModel(state, shown, parts, messages, clock, zone, around.browser());
    }

    /**
     * Where something is said of what became of a copy.
     *
     * @param inPassing until the next thing happens
     * @param untilPutAway what a person has to know
     */
    record Sayings(Consumer<String> inPassing, Consumer<String> untilPutAway) {}

    /** What takes it out of the window. */
    CopyViewModel copies(ObservableValue<MainState> state, ObservableValue<Optional<Reading>> shown, ConnectionViewModel connection,
            Sayings sayings) {
        var texts = new CopyViewModel.Texts(new TicketSummary(messages, clock, zone, AppVersion.current()),
                new TextReport(messages, clock, zone), PresentWiring::masked,
                server -> serverName(server, connection),
                zone);
        return new CopyViewModel(state, shown,
                new CopyViewModel.Tools(texts, tasks, defects, sayings.inPassing(), sayings.untilPutAway(), messages));
    }

    private Optional<String> serverName(ServerAddress server, ConnectionViewModel connection) {
        Environment environment = connection.choiceOf(server).environment();
        return environment == Environment.NONE ? Optional.empty() : Optional.of(messages.get(environment.labelKey()));
    }
}
