package ca.tetherai.profileviewer.token.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The tokens that were found so far in one text, each once, and where the first value stands that should have been one and isn't. */
final class Candidates {
    // More than anybody chooses from.
    private static final int MOST = 20;

    private final PasteSource source;
    private final List<PastedToken> tokens = new ArrayList<>();
    private OptionalInt refusedAt = OptionalInt.empty();
    private Optional<String> server = Optional.empty();

    Candidates(PasteSource source) {
        this.source = source;
    }

    List<PastedToken> tokens() {
        return tokens;
    }

    /** Takes a JWT that stands whole in the text for a piece of it, or for it and what comes after it. */
    Candidates settledBy(List<MarkedText> written) {
        List<BareToken.Reading.Token> whole = written.stream()
                .filter(WrittenJwts::isWhole)
                .map(BareToken::read)
                .filter(BareToken.Reading.Token.class::isInstance)
                .map(BareToken.Reading.Token.class::cast)
                .toList();
        List<PastedToken> unsettled = List.copyOf(tokens);
        tokens.clear();
        unsettled.forEach(token -> whole.stream()
                .filter(jwt -> jwt.secret().startsWith(token.text()) || token.text().startsWith(jwt.secret()))
                .findFirst()
                .ifPresentOrElse(
                        jwt -> add(jwt.secret(), token.name(), jwt.secret().equals(token.text()) ? token.cleaning() : jwt.cleaning(),
                                token.server()),
                        () -> add(token.text(), token.name(), token.cleaning(), token.server())));
        return this;
    }

    /** None yet, of the same text as others, and with the server that it names. */
    Candidates empty() {
        return new Candidates(source).at(server);
    }

    /** Where in the first text a value under a token's name has its first character that can't be in a token. */
    OptionalInt refusedAt() {
        return refusedAt;
    }

    /** Takes one that stands in the text under no name. */
    void add(MarkedText value) {
        add(new NamedValue("", value, false));
    }

    void add(NamedValue value) {
        switch (BareToken.read(value.value())) {
            case BareToken.Reading.Token(String secret, _, Cleaning cleaning) -> add(secret, value.name().strip(), cleaning, server);
            case BareToken.Reading.Refused(int place) -> refusedAt = refusedAt.isPresent() ? refusedAt : OptionalInt.of(place);
            case BareToken.Reading.Nothing() -> {
            }
        }
    }

    /** Takes those of another piece of the text, each with its own server. */
    void add(Candidates others) {
        refusedAt = refusedAt.isPresent() ? refusedAt : others.refusedAt;
        others.tokens.stream().filter(this::isNew).forEach(tokens::add);
    }

    private void add(String secret, String name, Cleaning cleaning, Optional<String> named) {
        // That "Bearer" and quotation marks belong to what it was taken from goes without saying.
        var token = new PastedToken(secret, source, name, new Cleaning(false, false, cleaning.lineBreaks(), cleaning.invisible()), named);
        if (isNew(token)) {
            tokens.add(token);
        }
    }

    private boolean isNew(PastedToken token) {
        return tokens.size() < MOST && tokens.stream().noneMatch(known -> known.text().equals(token.text()));
    }

    /** The same, of a text that names a server. */
    Candidates at(Optional<String> named) {
        server = named;
        tokens.replaceAll(token -> withServer(token, named));
        return this;
    }

    /** The same, of a text that names a server for what comes with none of its own. */
    Candidates orAt(Optional<String> named) {
        server = server.or(() -> named);
        tokens.replaceAll(token -> withServer(token, token.server().or(() -> named)));
        return this;
    }

    private static PastedToken withServer(PastedToken token, Optional<String> named) {
        return new PastedToken(token.text(), token.source(), token.name(), token.cleaning(), named);
    }

    /** What is to be said of at least one. */
    Paste paste() {
        return tokens.size() == 1 ? new Paste.Found(tokens.getFirst()) : new Paste.Several(tokens);
    }
}
