package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.demo.SilentServer;
import ca.tetherai.profileviewer.fetch.FetchObserver;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.Prepared;

import java.util.Optional;

/**
 * Asks a server on this computer over TLS that hangs up on the greeting: the demo is asked without, but most servers are asked with, and what it loads
 * (authorities, HTTP over TLS, the greeting) is to be in the AOT cache as well. For any thread but the UI's.
 *
 * @param engine asks
 */
record TlsRehearsal(Engine engine) {
    // {"alg":"none"} and an empty object.
    private static final String ANY_TOKEN = "eyJhbGciOiJub25lIn0.e30.";

    /** Blocks until the server was asked; says how that ended, if it was asked at all. */
    Optional<FetchResult> play() {
        try (SilentServer server = SilentServer.start()) {
            return engine.preparation().prepare("https://localhost:" + server.port(), ANY_TOKEN) instanceof Prepared.Ready(var request)
                    ? Optional.of(engine.client(FetchObserver.none()).fetch(request))
                    : Optional.empty();
        }
    }
}
