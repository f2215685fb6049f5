package ca.tetherai.profileviewer.token.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The tokens that were found so far in one text, each once, and where the first value stands that should have been one and isn't. */
final class Candidates {
    // More than anybody chooses from.
    private static final int MOST = 20;
    private static final Pattern VARIABLE = Pattern.compile("\\s*(?:bearer\\s+)?[$%{<]", Pattern.CASE_INSENSITIVE);

    private final PasteSource source;
    private final List<PastedToken> tokens = new ArrayList<>();
    private OptionalInt refusedAt = OptionalInt.empty();
    private OptionalInt variableAt = OptionalInt.empty();

    Candidates(PasteSource source) {
        this.source = source;
    }

    List<PastedToken> tokens() {
        return tokens;
    }

    /** Takes a JWT that stands whole in the text for a piece of it, or for it and what comes after it. */
    Candidates settledBy(List<MarkedText> written) {
        List<BareToken.Reading.Token> whole = written.stream()
                .filter(JwtSignature::isWhole)
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

    /** None yet, of the same kind of text. */
    Candidates empty() {
        return new Candidates(source);
    }

    PasteSource source() {
        return source;
    }

    /** Where in the first text a value under a token's name has its first character that can't be in a token. */
    OptionalInt refusedAt() {
        return refusedAt.isPresent() ? refusedAt : variableAt;
    }

    /** Takes one that stands in the text under no name, and for no server. */
    void add(MarkedText value) {
        add(new NamedValue("", value), _ -> Optional.empty());
    }

    /** Takes one; {@code servers} knows which server the text names for it. */
    void add(NamedValue value, Function<NamedValue, Optional<String>> servers) {
        if (Placeholder.is(value.value().text())) {
            return;
        }
        OptionalInt other = Names.isAuthorization(value.name())
                ? OtherScheme.endIn(value.value(), 0, value.value().length())
                : OptionalInt.empty();
        if (other.isPresent()) {
            refuse(value, other.getAsInt());
            return;
        }
        switch (BareToken.read(value.value())) {
            case BareToken.Reading.Token(String secret, _, Cleaning cleaning) ->
                add(secret, value.name().strip(), cleaning, tokens.size() < MOST ? servers.apply(value) : Optional.empty());
            case BareToken.Reading.Refused(int place) -> refuse(value, place);
            case BareToken.Reading.Nothing() -> {
            }
        }
    }

    private void refuse(NamedValue value, int place) {
        // A variable is no damaged token: it matters only where nothing else was refused.
        boolean isVariable = VARIABLE.matcher(value.value().text()).lookingAt();
        if (isVariable) {
            variableAt = variableAt.isPresent() ? variableAt : OptionalInt.of(place);
        } else {
            refusedAt = refusedAt.isPresent() ? refusedAt : OptionalInt.of(place);
        }
    }

    /** Takes those of another piece of the text, each with its own server. */
    Candidates add(Candidates others) {
        refusedAt = refusedAt.isPresent() ? refusedAt : others.refusedAt;
        variableAt = variableAt.isPresent() ? variableAt : others.variableAt;
        others.tokens.stream().filter(token -> !isBeginning(token)).forEach(this::add);
        return this;
    }

    // The first line alone of one that was put together out of several, as of a link that a mail broke.
    private boolean isBeginning(PastedToken token) {
        return tokens.stream()
                .anyMatch(whole -> whole.cleaning().lineBreaks() > 0 && token.text().length() < whole.text().length()
                        && whole.text().startsWith(token.text()));
    }

    private void add(String secret, String name, Cleaning cleaning, Optional<String> server) {
        // That "Bearer" and quotation marks belong to what it was taken from goes without saying.
        add(new PastedToken(secret, source, name, new Cleaning(false, false, cleaning.lineBreaks(), cleaning.invisible()), server));
    }

    private void add(PastedToken token) {
        boolean known = tokens.stream().anyMatch(other -> other.text().equals(token.text()));
        if (known) {
            tokens.replaceAll(other -> other.text().equals(token.text()) ? withoutOther(other, token.server()) : other);
        } else if (tokens.size() < MOST) {
            tokens.add(token);
        }
    }

    // Where a text sends one token to two servers, nobody knows which of them is meant.
    private static PastedToken withoutOther(PastedToken token, Optional<String> server) {
        boolean contradicts = server.isPresent() && token.server().isPresent() && !server.equals(token.server());
        return contradicts
                ? new PastedToken(token.text(), token.source(), token.name(), token.cleaning(), Optional.empty())
                : token;
    }

    /** What is to be said of at least one. */
    Paste paste() {
        return tokens.size() == 1 ? new Paste.Found(tokens.getFirst()) : new Paste.Several(tokens);
    }
}
