package ca.tetherai.profileviewer.ui.empty;

import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.token.TokenInput;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.connection.Environment;
import ca.tetherai.profileviewer.ui.session.MainState;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** What stands in the place of a profile while there is none. For the UI thread only. */
public final class EmptyViewModel {
    private final ReadOnlyObjectWrapper<Words> words = new ReadOnlyObjectWrapper<>();
    private final ObservableValue<MainState> state;
    private final ObservableValue<Boolean> busy;
    private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper();
    private boolean wasInSight = true;
    private final ConnectionViewModel connection;
    private final Messages messages;

    /**
     * The words in the middle of the window.
     *
     * @param title the short of it
     * @param sentence what to do, or what is going on
     * @param welcome whether it invites to begin, with the demo on offer; otherwise it stays quiet
     */
    public record Words(String title, String sentence, boolean welcome) {}

    /** Follows the window's state and the chosen server; {@code busy} says whether one should see that a request is under way. */
    public EmptyViewModel(ObservableValue<MainState> state, ObservableValue<Boolean> busy, ConnectionViewModel connection,
            Messages messages) {
        this.state = state;
        this.busy = busy;
        this.connection = connection;
        this.messages = messages;
        state.subscribe(_ -> choose());
        busy.subscribe(_ -> choose());
        connection.environmentProperty().subscribe(_ -> choose());
        connection.tokenTextProperty().subscribe(_ -> choose());
        connection.pasteProperty().subscribe(_ -> choose());
    }

    /** What to say. */
    public ReadOnlyObjectProperty<Words> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Whether an account has just gone, and what comes in its place is not to be seen yet. */
    public ObservableValue<Boolean> blankProperty() {
        return blank.getReadOnlyProperty();
    }

    private void choose() {
        boolean unseen = state.getValue().isLoading() && !busy.getValue();
        // What stood there before the request stays until there is something to say of it.
        blank.set(unseen && !wasInSight);
        if (!unseen) {
            words.set(choose(state.getValue()));
            wasInSight = state.getValue().visibleReading().isEmpty();
        }
    }

    private Words choose(MainState now) {
        return switch (now) {
            case MainState.Idle(),MainState.Shown _ -> idle();
            case MainState.Loading(var request, _) ->
                new Words(asking(request), messages.get("empty.loading.sentence"), false);
            case MainState.Failed _ -> new Words(messages.get("empty.failed.title"), messages.get("empty.failed.sentence"), false);
            case MainState.Confirming(_, var before) -> choose(before);
            case MainState.Cancelled(var before) -> choose(before);
        };
    }

    private Words idle() {
        return switch (connection.environmentProperty().get()) {
            case NONE -> new Words(messages.get("empty.server.title"), messages.get("empty.server.sentence"), true);
            case REMOTE, PRODUCTION, STAGING, LOCAL -> ready();
            case DEMO -> demo();
        };
    }

    private Words demo() {
        return switch (connection.tokenInput()) {
            case TokenInput.Missing() -> new Words(messages.get("empty.demo.title"), messages.get("empty.demo.cleared"), false);
            case TokenInput.Usable _ -> new Words(messages.get("empty.demo.title"), messages.get("empty.demo.sentence"), false);
            case TokenInput.Several _,TokenInput.Unusable _ -> ready();
        };
    }

    private Words ready() {
        return switch (connection.tokenInput()) {
            case TokenInput.Missing() -> new Words(messages.get("empty.token.title"), messages.get("empty.token.sentence"), true);
            case TokenInput.Several _ -> new Words(messages.get("empty.several.title"), messages.get("empty.several.sentence"), false);
            case TokenInput.Unusable _ -> new Words(messages.get("empty.unusable.title"), messages.get("empty.unusable.sentence"), false);
            case TokenInput.Usable _ -> new Words(messages.get("empty.ready.title"), messages.get("empty.ready.sentence"), false);
        };
    }

    private String asking(FetchRequest request) {
        return connection.choiceOf(request.server()).environment() == Environment.DEMO
                ? messages.get("empty.loading.demo")
                : messages.format("empty.loading.title", request.server().hostAndPort());
    }
}
