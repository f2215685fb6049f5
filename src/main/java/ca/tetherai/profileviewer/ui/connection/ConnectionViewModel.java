package ca.tetherai.profileviewer.ui.connection;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.token.TokenReader;

import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The connection bar: which server, which token, and what the token says of itself. For the UI thread only. */
public final class ConnectionViewModel {
    private final StringProperty serverText = new SimpleStringProperty("");
    private final StringProperty tokenText = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<TokenSummary> tokenSummary;
    private final ReadOnlyObjectWrapper<Environment> environment = new ReadOnlyObjectWrapper<>(Environment.NONE);
    private final ReadOnlyObjectWrapper<Optional<ServerAddress>> server = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<ServerChoice> servers = FXCollections.observableArrayList();
    private final Function<String, TokenSummary> summarize;
    private final TokenReader reader = new TokenReader();
    private Optional<ServerAddress> demo = Optional.empty();

    /**
     * Both fields empty.
     *
     * @param summarize says what a token text says of itself; never throws
     */
    public ConnectionViewModel(Function<String, TokenSummary> summarize) {
        this.summarize = summarize;
        tokenSummary = new ReadOnlyObjectWrapper<>(summarize.apply(""));
        tokenText.subscribe(text -> tokenSummary.set(summarize.apply(text)));
        serverText.subscribe(this::placeServer);
    }

    /** The server as typed or picked. */
    public StringProperty serverTextProperty() {
        return serverText;
    }

    /** The token as typed or pasted. A secret: for the masked field and for making a request. */
    public StringProperty tokenTextProperty() {
        return tokenText;
    }

    /** What the token says of itself, or what is wrong with it. */
    public ReadOnlyObjectProperty<TokenSummary> tokenSummaryProperty() {
        return tokenSummary.getReadOnlyProperty();
    }

    /** What kind of server is chosen. */
    public ReadOnlyObjectProperty<Environment> environmentProperty() {
        return environment.getReadOnlyProperty();
    }

    /** The server in the field, where it is one that can be asked. */
    public ReadOnlyObjectProperty<Optional<ServerAddress>> serverProperty() {
        return server.getReadOnlyProperty();
    }

    /** The servers that can be picked. */
    public ObservableList<ServerChoice> servers() {
        return servers;
    }

    /** Puts a token into the field in place of what is there, on one line. */
    public void enterToken(String text) {
        tokenText.set(reader.onOneLine(text));
    }

    /** Weighs the token anew, against the present time. */
    public void refreshTokenSummary() {
        tokenSummary.set(summarize.apply(tokenText.get()));
    }

    /** Names the address that is the demo, so that it is shown and offered as such. */
    public void setDemo(ServerAddress address) {
        servers.removeIf(choice -> choice.environment() == Environment.DEMO);
        demo = Optional.of(address);
        servers.addFirst(new ServerChoice(Environment.DEMO, address.toString()));
        placeServer(serverText.get());
    }

    /** What kind of server an address is. */
    public Environment environmentOf(ServerAddress address) {
        if (demo.filter(address::equals).isPresent()) {
            return Environment.DEMO;
        }
        return address.isLoopback() ? Environment.LOCAL : Environment.REMOTE;
    }

    private void placeServer(String text) {
        switch (ServerAddress.parse(text)) {
            case ServerAddress.Parsed.Valid(var address) -> {
                server.set(Optional.of(address));
                environment.set(environmentOf(address));
            }
            case ServerAddress.Parsed.Refused _ -> {
                server.set(Optional.empty());
                environment.set(Environment.NONE);
            }
        }
    }
}
