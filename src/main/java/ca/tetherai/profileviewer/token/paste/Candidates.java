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

    /** None yet, of the same text as others, and with the server that it names. */
    Candidates empty() {
        return new Candidates(source).at(server);
    }

    /** Where in the first text a value under a token's name has its first character that can't be in a token. */
    OptionalInt refusedAt() {
        return refusedAt;
    }

    void add(MarkedText value) {
        switch (BareToken.read(value)) {
            case BareToken.Reading.Token(String secret, _, Cleaning cleaning) -> add(secret, cleaning);
            case BareToken.Reading.Refused(int place) -> refusedAt = refusedAt.isPresent() ? refusedAt : OptionalInt.of(place);
            case BareToken.Reading.Nothing() -> {
            }
        }
    }

    private void add(String secret, Cleaning cleaning) {
        if (tokens.size() < MOST && tokens.stream().noneMatch(token -> token.text().equals(secret))) {
            // That "Bearer" and quotation marks belong to what it was taken from goes without saying.
            tokens.add(new PastedToken(secret, source, new Cleaning(false, false, cleaning.lineBreaks(), cleaning.invisible()), server));
        }
    }

    /** The same, of a text that names a server. */
    Candidates at(Optional<String> named) {
        server = named;
        tokens.replaceAll(token -> new PastedToken(token.text(), token.source(), token.cleaning(), named));
        return this;
    }

    /** What is to be said of at least one. */
    Paste paste() {
        return tokens.size() == 1 ? new Paste.Found(tokens.getFirst()) : new Paste.Several(tokens);
    }
}
