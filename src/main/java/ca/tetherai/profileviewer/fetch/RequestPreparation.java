package ca.tetherai.profileviewer.fetch;

import ca.tetherai.profileviewer.token.TokenInput;

import java.util.Locale;
import java.util.function.Function;

/** Makes a request of what somebody typed, or says why there can be none. Asks nobody. */
public final class RequestPreparation {
    private final Function<String, TokenInput> tokenReader;

    /** Finds tokens with {@code tokenReader}. */
    public RequestPreparation(Function<String, TokenInput> tokenReader) {
        this.tokenReader = tokenReader;
    }

    /** Looks at the server first: while that is wrong, no token is right. */
    public Prepared prepare(String server, String token) {
        return switch (ServerAddress.parse(server)) {
            case ServerAddress.Parsed.Refused(Failure failure) -> new Prepared.Refused(failure);
            case ServerAddress.Parsed.Valid(ServerAddress address) -> prepare(address, token);
        };
    }

    private Prepared prepare(ServerAddress server, String token) {
        return switch (tokenReader.apply(token)) {
            case TokenInput.Usable(var usable) -> new Prepared.Ready(new FetchRequest(server, usable));
            case TokenInput.Missing() -> new Prepared.Refused(Failure.notAsked(FailureCode.TOKEN_MISSING));
            case TokenInput.Unusable(int position, int character) ->
                new Prepared.Refused(Failure.notAsked(FailureCode.TOKEN_UNUSABLE, position, codePoint(character)));
        };
    }

    private static String codePoint(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }
}
