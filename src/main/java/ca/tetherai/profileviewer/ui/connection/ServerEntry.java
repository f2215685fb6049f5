package ca.tetherai.profileviewer.ui.connection;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.ServerAddress;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What stands in the server's field, and which server that is. For the UI thread only. */
final class ServerEntry {
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<ServerAddress>> address = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Environment> environment = new ReadOnlyObjectWrapper<>(Environment.NONE);
    private final KnownServers known;

    ServerEntry(KnownServers known) {
        this.known = known;
        text.subscribe(_ -> place());
    }

    StringProperty text() {
        return text;
    }

    /** The server, where it is one that can be asked. */
    ReadOnlyObjectWrapper<Optional<ServerAddress>> address() {
        return address;
    }

    ReadOnlyObjectWrapper<Environment> environment() {
        return environment;
    }

    /** Whether a token is what stands there, or is in it. */
    boolean holdsToken() {
        return ServerAddress.parse(text.get()) instanceof ServerAddress.Parsed.Refused(Failure failure)
                && failure.equals(Failure.tokenInAddress());
    }

    /** Looks anew which server it is: what is known of servers has changed. */
    void place() {
        switch (ServerAddress.parse(text.get())) {
            case ServerAddress.Parsed.Valid(var valid) -> {
                address.set(Optional.of(valid));
                environment.set(known.choice(valid).environment());
            }
            case ServerAddress.Parsed.Refused _ -> {
                address.set(Optional.empty());
                environment.set(Environment.NONE);
            }
        }
    }
}
