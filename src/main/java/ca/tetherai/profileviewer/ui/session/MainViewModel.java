package ca.tetherai.profileviewer.ui.session;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.Prepared;
import ca.tetherai.profileviewer.fetch.ProfileClient;
import ca.tetherai.profileviewer.fetch.RequestPreparation;
import ca.tetherai.profileviewer.findings.AccountReader;
import ca.tetherai.profileviewer.findings.ExaminedResult;
import ca.tetherai.profileviewer.task.RunningTask;
import ca.tetherai.profileviewer.task.TaskRunner;
import ca.tetherai.profileviewer.token.paste.Paste;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/**
 * The window's one state, and the only place that changes it: fetch, cancel, retry. A newer fetch cancels the older one, whose answer is dropped.
 * For the UI thread only. What was asked decides what is kept: a refresh of the same request that fails leaves the profile, out of date; any
 * other request clears it as it begins.
 */
public final class MainViewModel {
    private final ReadOnlyObjectWrapper<MainState> state = new ReadOnlyObjectWrapper<>(new MainState.Idle());
    private final ConnectionViewModel connection;
    private final MeantRequest fields;
    private final AccountReader reader;
    private final TaskRunner tasks;
    private final Consumer<FetchRequest> whenAnswered;
    private final Consumer<Throwable> defects;
    private @Nullable RunningTask running;
    private int failures;
    private @Nullable MainViewModel successor;

    /**
     * Nothing read, nothing under way.
     *
     * @param connection what is asked for: server and token as typed
     * @param client asks; called off the UI thread
     * @param tasks takes it off the UI thread
     * @param whenAnswered hears of each request that a server answered, well or not
     * @param defects hears of exceptions out of a fetch, to log them once
     */
    public MainViewModel(ConnectionViewModel connection, ProfileClient client, TaskRunner tasks,
            Consumer<FetchRequest> whenAnswered, Consumer<Throwable> defects) {
        this.connection = connection;
        fields = new MeantRequest(connection);
        reader = new AccountReader(client);
        this.tasks = tasks;
        this.whenAnswered = whenAnswered;
        this.defects = defects;
        // An answer for what is no longer in the fields would stand under another server's or account's name.
        connection.serverTextProperty().subscribe((_, _) -> fieldChanged());
        connection.tokenTextProperty().subscribe((_, _) -> fieldChanged());
        connection.tokenBindingProperty().subscribe((_, _) -> cancelUnlessStillMeant());
        // What failed was about the token that those to choose from took the place of.
        connection.pasteProperty().subscribe((_, paste) -> {
            if (paste.filter(Paste.Several.class::isInstance).isPresent()) {
                state.set(state.get().withoutFailure());
            }
        });
    }

    /** Takes over what another one has come to, which is used no more, and its request under way. After the connection. */
    public void takeOver(MainViewModel before) {
        failures = before.failures;
        running = before.running;
        before.successor = this;
        state.set(before.state.get());
    }

    private void fieldChanged() {
        cancelUnlessStillMeant();
        // What was wrong with the fields themselves may be right now.
        if (state.get().visibleFailure().flatMap(MainState.Failed::request).isEmpty()) {
            state.set(state.get().withoutFailure());
        }
    }

    /** What the window is about. */
    public ReadOnlyObjectProperty<MainState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /**
     * Asks for the account in the fields; a request under way is given up for it. Where the token was entered for another server, the person is
     * asked first.
     */
    public void fetch() {
        stopRunning();
        switch (fields.prepared()) {
            case Prepared.Ready(var request) when connection.maySendTo(request.server()) -> ask(request);
            case Prepared.Ready(var request) -> state.set(new MainState.Confirming(request, state.get().settled()));
            case Prepared.Refused(var failure) -> refuse(failure);
        }
    }

    /** Says yes to sending the token to the server that it was not entered for, and asks that one. */
    public void send() {
        if (state.get() instanceof MainState.Confirming(var request, _)) {
            ask(request);
            connection.allowToken(request.server());
        }
    }

    /** Whether there is anything of an account: a token, or what was answered to one. */
    public boolean holdsSomething() {
        return connection.holdsToken() || state.get().visibleReading().isPresent()
                || state.get().visibleFailure().flatMap(MainState.Failed::request).isPresent();
    }

    /** Forgets token and profile, and gives up what is under way. The server stays, if it is one. */
    public void clear() {
        stopRunning();
        connection.clear();
        state.set(new MainState.Idle());
    }

    /** Gives up the request under way, or the one that is to be confirmed, if there is one, and goes back to what was. */
    public void cancel() {
        switch (state.get()) {
            case MainState.Loading(_, var before) -> {
                stopRunning();
                state.set(new MainState.Cancelled(before));
            }
            case MainState.Confirming(_, var before) -> state.set(before);
            case MainState.Idle(),MainState.Shown _,MainState.Failed _,MainState.Cancelled _ -> {
            }
        }
    }

    /** Tells of a defect of the viewer, which is logged already. The window goes on. A defect while one is told of changes nothing, lest telling repeats it. */
    public void reportInternalFailure() {
        if (state.get() instanceof MainState.Failed(var failure, _, _, _) && failure.code() == FailureCode.INTERNAL) {
            return;
        }
        stopRunning();
        state.set(failed(Failure.notAsked(FailureCode.INTERNAL), Optional.empty(), state.get().visibleReading()));
    }

    private void ask(FetchRequest request) {
        MainState settled = state.get().settled();
        MainState before = settled.isAbout(request) ? settled : new MainState.Idle();
        state.set(new MainState.Loading(request, before));
        running = tasks.start(() -> reader.read(request), read -> arrive(request, before, read), defect -> {
            defects.accept(defect);
            arrive(request, before, new ExaminedResult(new FetchResult.Failed(Failure.notAsked(FailureCode.INTERNAL)), Optional.empty()));
        });
    }

    private void arrive(FetchRequest request, MainState before, ExaminedResult read) {
        if (successor != null) {
            successor.arrive(request, before, read);
            return;
        }
        running = null;
        if (read.result().isAnswered()) {
            whenAnswered.accept(request);
        }
        state.set(switch (read.result()) {
            case FetchResult.Loaded loaded -> new MainState.Shown(new Reading(request, loaded, read.examined().orElseThrow()));
            case FetchResult.Failed(var failure) -> failed(failure, Optional.of(request), before.visibleReading());
            case FetchResult.Cancelled() -> before;
        });
    }

    private void refuse(Failure failure) {
        state.set(
                failed(failure, Optional.empty(),
                        state.get().settled().visibleReading().filter(shown -> fields.nameNobodyElse(failure, shown))));
    }

    private void cancelUnlessStillMeant() {
        if (!fields.stillMean(state.get())) {
            cancel();
        }
    }

    private MainState failed(Failure failure, Optional<FetchRequest> request, Optional<Reading> previous) {
        failures++;
        return new MainState.Failed(failure, request, previous, failures);
    }

    private void stopRunning() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }
}
