package ca.tetherai.profileviewer.fetch;

import ca.tetherai.profileviewer.token.TokenInput;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes a request of what somebody typed, or says why there can be none. Asks nobody. An address with the token in it is refused: it would be shown and kept. */
public final class RequestPreparation {
    private final Function<String, TokenInput> tokenReader;

    /** Finds tokens with {@code tokenReader}. */
    public RequestPreparation(Function<String, TokenInput> tokenReader) {
        this.tokenReader = tokenReader;
    }

    /** Looks at the server first: while that is wrong, no token is right. */
    public Prepared prepare(String server, String token) {
        return prepare(server, () -> tokenReader.apply(token));
    }

    /** The same, where a token was looked for already. */
    public static Prepared prepare(String server, Supplier<TokenInput> token) {
        return switch (ServerAddress.parse(server)) {
            case ServerAddress.Parsed.Refused(Failure failure) -> new Prepared.Refused(failure);
            case ServerAddress.Parsed.Valid(ServerAddress address) -> prepare(address, token.get());
        };
    }

    private static Prepared prepare(ServerAddress server, TokenInput token) {
        return switch (token) {
            case TokenInput.Usable(var usable) when server.holds(usable) -> new Prepared.Refused(Failure.tokenInAddress());
            case TokenInput.Usable(var usable) -> new Prepared.Ready(new FetchRequest(server, usable));
            case TokenInput.Several(int count) ->
                new Prepared.Refused(several(count));
            case TokenInput.Missing() -> new Prepared.Refused(Failure.notAsked(FailureCode.TOKEN_MISSING));
            case TokenInput.Unusable(int position, int character) ->
                new Prepared.Refused(Failure.notAsked(FailureCode.TOKEN_UNUSABLE, position, codePoint(character)));
        };
    }

    private static Failure several(int count) {
        return new Failure(FailureCode.TOKEN_UNUSABLE, Optional.of(FailureVariant.SEVERAL_TOKENS), List.of(count), Optional.empty(),
                Optional.empty());
    }

    private static String codePoint(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }
}
