package ca.tetherai.profileviewer.ui.connection;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.token.TokenInput;
import ca.tetherai.profileviewer.token.TokenReader;

import java.util.Optional;

/**
 * Tells a token that is entered from one that is only touched: a key pressed and taken back must not bind the token to the server that
 * happens to be chosen by then. For the UI thread only.
 */
final class TokenEntry {
    private final TokenReader reader;
    private TokenBinding binding = TokenBinding.to(Optional.empty());
    private Optional<Entered> beforeKeys = Optional.empty();

    /** What stood in the field when somebody began to change it key by key. */
    private record Entered(String text, TokenBinding binding) {}

    TokenEntry(TokenReader reader) {
        this.reader = reader;
    }

    TokenBinding binding() {
        return binding;
    }

    /** What another one knows, which is used no more. */
    void takeOver(TokenEntry before) {
        binding = before.binding;
        beforeKeys = before.beforeKeys;
    }

    /** Another server may have the token. */
    void allow(ServerAddress server) {
        binding = binding.and(server);
    }

    /** A token was put into the field as a whole, the same one perhaps. */
    void entered(Optional<ServerAddress> chosen) {
        beforeKeys = Optional.empty();
        binding = TokenBinding.to(chosen);
    }

    /** The field's text changed. */
    void changed(String before, String now, Optional<ServerAddress> chosen) {
        if (isSameToken(before, now)) {
            return;
        }
        // A field that was or is empty is where entering begins.
        if (before.isEmpty() || now.isEmpty() || !OneKey.changed(before, now)) {
            entered(chosen);
            return;
        }
        var origin = beforeKeys.orElseGet(() -> new Entered(before, binding));
        beforeKeys = Optional.of(origin);
        binding = isSameToken(origin.text(), now) ? origin.binding() : TokenBinding.to(chosen);
    }

    private boolean isSameToken(String one, String other) {
        return reader.read(one) instanceof TokenInput.Usable(var token) && reader.read(other) instanceof TokenInput.Usable(var second)
                && token.equals(second);
    }
}
