package ca.tetherai.profileviewer.ui.paste;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.token.paste.Paste;
import ca.tetherai.profileviewer.token.paste.PastedToken;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.connection.PastedServer;
import ca.tetherai.profileviewer.ui.connection.TokenSummary;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Tells what was done to find a token in what was pasted, and offers what came along: a choice of several, the server that is named. For the UI thread only. */
public final class PasteViewModel {
    private final ReadOnlyObjectWrapper<Offer> offer = new ReadOnlyObjectWrapper<>(Offer.nothing());
    private final ConnectionViewModel connection;
    private final Function<String, TokenSummary> summarize;
    private final UnaryOperator<String> shownName;
    private final Messages messages;
    private final PasteText text;

    /**
     * What there is to say of a paste.
     *
     * @param sentence what was done, or what is to be done; empty where there is nothing to say
     * @param tokens those to choose from, each with what it says of itself
     * @param server the server that the text names, where it isn't the chosen one
     */
    public record Offer(String sentence, List<Choice> tokens, Optional<ServerAddress> server) {
        /** Copies the list. */
        public Offer {
            tokens = List.copyOf(tokens);
        }

        private static Offer nothing() {
            return new Offer("", List.of(), Optional.empty());
        }
    }

    /**
     * One of several tokens.
     *
     * @param token the token
     * @param summary what it says of itself; or what it was called, where it says nothing
     * @param server for which server it stands there, in words; empty where that is nothing to choose by
     */
    public record Choice(PastedToken token, TokenSummary summary, String server) {

        /** The whole of it as one text. */
        public String label() {
            return Stream.of(summary.text(), server).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        }
    }

    /**
     * Follows what is pasted.
     *
     * @param summarize says in a line what a token says of itself
     * @param shownName makes of what a token was called where it was found what may be seen of it
     */
    public PasteViewModel(ConnectionViewModel connection, Function<String, TokenSummary> summarize, UnaryOperator<String> shownName,
            Messages messages) {
        this.shownName = shownName;
        this.connection = connection;
        this.summarize = summarize;
        this.messages = messages;
        text = new PasteText(messages);
        connection.pasteProperty().subscribe(_ -> update());
        connection.serverProperty().subscribe(_ -> update());
    }

    /** What to say and to offer. */
    public ReadOnlyObjectProperty<Offer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** Puts it away; tokens that wait for a choice go with it. */
    public void dismiss() {
        if (!offer.get().tokens().isEmpty()) {
            connection.enterToken("");
        }
        offer.set(Offer.nothing());
    }

    /** Tells anew what waits to be chosen from; in what time to do it again, empty while nothing waits. */
    public Optional<Duration> tick() {
        if (offer.get().tokens().isEmpty()) {
            return Optional.empty();
        }
        update();
        return offer.get()
                .tokens()
                .stream()
                .map(choice -> choice.summary().expiry().nextChange())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private void update() {
        offer.set(connection.pasteProperty().get().map(this::offer).orElseGet(Offer::nothing));
    }

    private Offer offer(Paste paste) {
        return switch (paste) {
            case Paste.Found(var token) -> found(token);
            case Paste.Several(var tokens) -> new Offer(messages.format("paste.several", tokens.size()),
                    choices(tokens), Optional.empty());
            case Paste.Missing _,Paste.Unusable _ -> Offer.nothing();
        };
    }

    private Offer found(PastedToken token) {
        Optional<ServerAddress> named = PastedServer.of(token);
        String done = text.of(token);
        if (named.isEmpty() || named.equals(connection.serverProperty().get())) {
            return new Offer(done, List.of(), Optional.empty());
        }
        return new Offer(done + " " + messages.format("paste.server", named.get().hostAndPort()), List.of(), named);
    }

    private List<Choice> choices(List<PastedToken> tokens) {
        boolean ofSeveralServers = tokens.stream().map(PastedToken::server).distinct().count() > 1;
        return tokens.stream().map(token -> choice(token, ofSeveralServers)).toList();
    }

    private Choice choice(PastedToken token, boolean withServer) {
        TokenSummary summary = summarize.apply(token.text());
        TokenSummary told = summary.caveat().isEmpty()
                ? TokenSummary.plain(opaque(token))
                : new TokenSummary(summary.statement(), summary.fingerprint(), Optional.empty(), summary.expiry(), false);
        Optional<ServerAddress> server = PastedServer.of(token).filter(_ -> withServer);
        return new Choice(token, told, server.map(named -> messages.format("paste.choice.server", named.hostAndPort())).orElse(""));
    }

    private String opaque(PastedToken token) {
        return token.name().isEmpty()
                ? messages.format("paste.opaque", token.text().length())
                : messages.format("paste.opaque.named", shownName.apply(token.name()), token.text().length());
    }
}
