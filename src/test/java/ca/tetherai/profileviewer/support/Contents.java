package ca.tetherai.profileviewer.support;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.report.TextReport;
import ca.tetherai.profileviewer.report.TicketSummary;
import ca.tetherai.profileviewer.task.TaskRunner;
import ca.tetherai.profileviewer.ui.ContentViewModel;
import ca.tetherai.profileviewer.ui.compare.CompareViewModel;
import ca.tetherai.profileviewer.ui.compare.FetchLabels;
import ca.tetherai.profileviewer.ui.compare.Masking;
import ca.tetherai.profileviewer.ui.copy.CopyViewModel;
import ca.tetherai.profileviewer.ui.extras.ExtrasViewModel;
import ca.tetherai.profileviewer.ui.json.JsonViewModel;
import ca.tetherai.profileviewer.ui.present.PresentMode;
import ca.tetherai.profileviewer.ui.session.FetchHistory;
import ca.tetherai.profileviewer.ui.session.MainState;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** An account's parts, for tests: seen from where it is UTC, never masked. */
public final class Contents {
    private Contents() {
    }

    /** View models that follow a window's state. */
    public static ContentViewModel viewModel(ObservableValue<MainState> state, TaskRunner tasks, Messages messages, InstantSource clock) {
        var history = new FetchHistory(state, tasks, Contents::fail);
        var comparing = new CompareViewModel.Tools(new PresentMode(), _ -> Masking.ALL,
                new FetchLabels(messages, _ -> Optional.empty(), ZoneOffset.UTC), tasks, Contents::fail, messages);
        var parts = new ContentViewModel.Parts(new ExtrasViewModel(tasks, Contents::fail, messages, clock, ZoneOffset.UTC),
                new JsonViewModel(tasks, Contents::fail, messages, _ -> {
                }), history,
                new CompareViewModel(history, comparing), comparing, _ -> {
                });
        return new ContentViewModel(state, state.map(MainState::visibleReading), parts, messages, clock, ZoneOffset.UTC, _ -> {
        });
    }

    /** What takes an account out of a window, and says nothing of it. */
    public static CopyViewModel copies(ObservableValue<MainState> state, TaskRunner tasks, Messages messages, InstantSource clock) {
        var texts = new CopyViewModel.Texts(new TicketSummary(messages, clock, ZoneOffset.UTC, "test"),
                new TextReport(messages, clock, ZoneOffset.UTC), reading -> reading, _ -> Optional.empty(), ZoneOffset.UTC);
        return new CopyViewModel(state, state.map(MainState::visibleReading), new CopyViewModel.Tools(texts, tasks, Contents::fail, _ -> {
        }, _ -> {
        }, messages));
    }

    private static void fail(Throwable defect) {
        throw new IllegalStateException(defect);
    }
}
