package ca.tetherai.profileviewer.ui.confirm;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.connection.Environment;
import ca.tetherai.profileviewer.ui.connection.ServerChoice;
import ca.tetherai.profileviewer.ui.session.MainState;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/** Asks whether a token may go to another server than the one that it was entered for. For the UI thread only. */
public final class ConfirmViewModel {
    private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");
    private final ConnectionViewModel connection;
    private final Messages messages;

    /** Follows the window's state; {@code connection} knows the servers' names. */
    public ConfirmViewModel(ObservableValue<MainState> state, ConnectionViewModel connection, Messages messages) {
        this.connection = connection;
        this.messages = messages;
        state.subscribe(now -> question.set(now instanceof MainState.Confirming(var request, _) ? ask(request.server()) : ""));
    }

    /** The question, with both servers in it; empty while there is none. */
    public ReadOnlyStringProperty questionProperty() {
        return question.getReadOnlyProperty();
    }

    private String ask(ServerAddress server) {
        String there = name(server);
        return connection.tokenBindingProperty()
                .get()
                .enteredFor()
                .map(here -> messages.format("confirm.question", name(here), there))
                .orElse("");
    }

    private String name(ServerAddress server) {
        ServerChoice choice = connection.choiceOf(server);
        // "Server" says nothing of a server that nobody named.
        boolean known = choice.name().isPresent() || choice.environment() != Environment.REMOTE;
        return known ? choice.label(messages) + " (" + server.hostAndPort() + ")" : server.hostAndPort();
    }
}
