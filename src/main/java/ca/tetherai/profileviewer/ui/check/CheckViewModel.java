package ca.tetherai.profileviewer.ui.check;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.fetch.check.CheckResult;
import ca.tetherai.profileviewer.fetch.check.CheckRun;
import ca.tetherai.profileviewer.fetch.check.CheckStep;
import ca.tetherai.profileviewer.report.CheckText;
import ca.tetherai.profileviewer.task.RunningTask;
import ca.tetherai.profileviewer.task.TaskRunner;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Takes the steps of a connection check one after the other, and shows each as it ends. For the UI thread only. Each step is a task of its own:
 * its result crosses to the UI thread as any other does, and closing the window closes the socket.
 */
public final class CheckViewModel {
    private final ObservableList<CheckResult> results = FXCollections.observableArrayList();
    // Kept: such a view of a list hears of its changes weakly, and one that nobody holds goes silent at the next collection.
    private final ObservableList<CheckResult> shownResults = FXCollections.unmodifiableObservableList(results);
    private final ReadOnlyStringWrapper conclusion = new ReadOnlyStringWrapper("");
    private final Function<ServerAddress, CheckRun> checks;
    private final CheckText texts;
    private final TaskRunner tasks;
    private final Consumer<Throwable> defects;
    private final ServerAddress server;
    private Runnable stop = () -> {
    };

    /**
     * Nothing is checked yet.
     *
     * @param server whose connection is in question
     * @param checks begins a check
     * @param texts says what it found
     * @param tasks runs the steps off the UI thread
     * @param defects hears of what can't be
     */
    public CheckViewModel(ServerAddress server, Function<ServerAddress, CheckRun> checks, CheckText texts, TaskRunner tasks,
            Consumer<Throwable> defects) {
        this.server = server;
        this.checks = checks;
        this.texts = texts;
        this.tasks = tasks;
        this.defects = defects;
    }

    /** The steps that have ended, in their order. */
    public ObservableList<CheckResult> results() {
        return shownResults;
    }

    /** What it comes to; empty until all steps have ended. */
    public ReadOnlyStringProperty conclusionProperty() {
        return conclusion.getReadOnlyProperty();
    }

    /** The words for steps and results. */
    public CheckText texts() {
        return texts;
    }

    /** The whole as a block for a ticket. */
    public String report() {
        return texts.report(server, results);
    }

    /** Checks from the first step on, in place of what was checked before. */
    public void start() {
        stop();
        results.clear();
        conclusion.set("");
        take(checks.apply(server), List.of(CheckStep.values()));
    }

    private void take(CheckRun run, List<CheckStep> left) {
        RunningTask task = tasks.start(() -> run.run(left.getFirst()), result -> {
            results.add(result);
            if (left.size() > 1) {
                take(run, left.subList(1, left.size()));
            } else {
                run.close();
                conclusion.set(texts.conclusion(results));
            }
        }, defects);
        stop = () -> {
            task.cancel();
            run.close();
        };
    }

    /** Ends what is under way, at once. */
    public void stop() {
        stop.run();
    }
}
