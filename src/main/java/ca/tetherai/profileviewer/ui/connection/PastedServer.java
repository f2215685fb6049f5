package ca.tetherai.profileviewer.ui.connection;

import ca.tetherai.profileviewer.fetch.Prepared;
import ca.tetherai.profileviewer.fetch.RequestPreparation;
import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.token.TokenReader;
import ca.tetherai.profileviewer.token.paste.PastedToken;

import java.util.Optional;

/** The server that a pasted text names for its token. */
public final class PastedServer {
    private PastedServer() {
    }

    /** The server, where it is one that can be asked, and the token is not in its address. */
    public static Optional<ServerAddress> of(PastedToken token) {
        return token.server()
                .map(text -> RequestPreparation.prepare(text, () -> new TokenReader().read(token.text())))
                .flatMap(made -> made instanceof Prepared.Ready(var request) ? Optional.of(request.server()) : Optional.empty());
    }
}
