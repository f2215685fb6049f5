package ca.tetherai.profileviewer.ui.connection;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.Prepared;
import ca.tetherai.profileviewer.fetch.RequestPreparation;
import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.settings.NamedServer;
import ca.tetherai.profileviewer.token.TokenInput;
import ca.tetherai.profileviewer.token.TokenReader;
import ca.tetherai.profileviewer.token.paste.Paste;
import ca.tetherai.profileviewer.token.paste.PastedToken;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

/** The connection bar: which server, which token, and what the token says of itself. For the UI thread only. */
public final class ConnectionViewModel {
    private final StringProperty tokenText = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<TokenSummary> tokenSummary;
    private final ReadOnlyObjectWrapper<TokenBinding> tokenBinding;
    private final ReadOnlyObjectWrapper<Optional<Paste>> paste = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final KnownServers known = new KnownServers();
    private final ServerEntry server = new ServerEntry(known);
    private final Function<String, TokenSummary> summarize;
    private final TokenReader reader = new TokenReader();
    private final TokenEntry entry = new TokenEntry(reader);
    private final BooleanProperty revealable = new SimpleBooleanProperty(true);
    private boolean choosing;

    /** Both fields empty; {@code summarize} says what a token text says of itself, and never throws. */
    public ConnectionViewModel(Function<String, TokenSummary> summarize) {
        this.summarize = summarize;
        tokenSummary = new ReadOnlyObjectWrapper<>(summarize.apply(""));
        tokenBinding = new ReadOnlyObjectWrapper<>(entry.binding());
        tokenText.subscribe((before, text) -> {
            paste.set(Optional.empty());
            tokenSummary.set(summarize.apply(text));
            entry.changed(before, text, server.address().get());
            tokenBinding.set(entry.binding());
        });
    }

    /** Takes over what another one holds, which is used no more. */
    public void takeOver(ConnectionViewModel before) {
        known.takeOver(before.known);
        server.text().set(before.server.text().get());
        tokenText.set(before.tokenText.get());
        entry.takeOver(before.entry);
        tokenBinding.set(entry.binding());
        paste.set(before.paste.get());
    }

    /** The server as typed or picked. */
    public StringProperty serverTextProperty() {
        return server.text();
    }

    /** The token as typed or pasted. A secret: for the masked field and for making a request. */
    public StringProperty tokenTextProperty() {
        return tokenText;
    }

    /** Whether the token may be shown. */
    public BooleanProperty revealableProperty() {
        return revealable;
    }

    /** What the token says of itself, or what is wrong with it. */
    public ReadOnlyObjectProperty<TokenSummary> tokenSummaryProperty() {
        return tokenSummary.getReadOnlyProperty();
    }

    /** What kind of server is chosen. */
    public ReadOnlyObjectProperty<Environment> environmentProperty() {
        return server.environment().getReadOnlyProperty();
    }

    /** The server in the field, where it is one that can be asked. */
    public ReadOnlyObjectProperty<Optional<ServerAddress>> serverProperty() {
        return server.address().getReadOnlyProperty();
    }

    /** The servers that can be picked. */
    public ObservableList<ServerChoice> servers() {
        return known.choices();
    }

    /** Which servers the token in the field may be sent to. */
    public ReadOnlyObjectProperty<TokenBinding> tokenBindingProperty() {
        return tokenBinding.getReadOnlyProperty();
    }

    /** What was found in the text that was last entered as a whole; empty once the token is changed in another way. */
    public ReadOnlyObjectProperty<Optional<Paste>> pasteProperty() {
        return paste.getReadOnlyProperty();
    }

    /**
     * Finds the token in a text, and puts it into the field in place of what is there; of several, somebody has to {@link #choose} one first. The
     * same token too is bound anew: to the server that the text names, or else to the one chosen now. A text without a token stays in the field.
     */
    public void enterToken(String text) {
        Paste found = reader.paste(text);
        switch (found) {
            case Paste.Found(var token) -> put(token.text(), PastedServer.of(token));
            case Paste.Several _ -> {
                choosing = true;
                put("", Optional.empty());
                choosing = false;
            }
            case Paste.Missing _,Paste.Unusable _ -> put(reader.onOneLine(text), Optional.empty());
        }
        paste.set(Optional.of(found));
    }

    /** Takes one of several tokens. */
    public void choose(PastedToken token) {
        put(token.text(), PastedServer.of(token));
        paste.set(Optional.of(new Paste.Found(token)));
    }

    /** Whether there is a token: in its field, to be chosen, or where the server belongs. */
    public boolean holdsToken() {
        return choosing || !tokenText.get().isEmpty() || tokenInput() instanceof TokenInput.Several || server.holdsToken();
    }

    /** Forgets the token. The server stays, unless it has the token in it or is no address at all, since then it may be a token itself. */
    public void clear() {
        if (RequestPreparation.prepare(server.text().get(), this::tokenInput) instanceof Prepared.Refused(Failure failure)
                && failure.code() == FailureCode.SERVER_INVALID) {
            server.text().set("");
        }
        enterToken("");
    }

    /** What the token field holds, or what was pasted instead and waits to be chosen from. */
    public TokenInput tokenInput() {
        return paste.get().orElse(null) instanceof Paste.Several(var tokens)
                ? new TokenInput.Several(tokens.size())
                : reader.read(tokenText.get());
    }

    private void put(String text, Optional<ServerAddress> named) {
        tokenText.set(text);
        entry.entered(named.or(server.address()::get));
        tokenBinding.set(entry.binding());
    }

    /** Whether the token in the field may be sent to a server without asking. One that was entered for no server is bound to this one by that. */
    public boolean maySendTo(ServerAddress address) {
        if (entry.binding().enteredFor().isEmpty()) {
            allowToken(address);
        }
        return entry.binding().allows(address);
    }

    /** Lets the token in the field be sent to one more server, as somebody said yes to. */
    public void allowToken(ServerAddress address) {
        entry.allow(address);
        tokenBinding.set(entry.binding());
    }

    /** Weighs the token anew, against the present time. */
    public void refreshTokenSummary() {
        tokenSummary.set(summarize.apply(tokenText.get()));
    }

    /** The servers that have a name, in the order to offer them in: the administrator's, then the person's own. */
    public void setServers(List<NamedServer> servers) {
        known.name(servers);
        server.place();
    }

    /** Offers an address that nobody named, after those that have a name. */
    public void suggest(ServerAddress address) {
        known.suggest(address);
    }

    /** Names the address that is the demo, so that it is shown and offered as such. */
    public void setDemo(ServerAddress address) {
        known.setDemo(address);
        server.place();
    }

    /** What is known of an address: its name, and what kind of server it is. */
    public ServerChoice choiceOf(ServerAddress address) {
        return known.choice(address);
    }
}
