package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.fetch.FetchObserver;
import ca.tetherai.profileviewer.fetch.Prepared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * Asks a server on this computer over TLS that hangs up on the greeting: the demo is asked without, but most servers are asked with, and what it loads
 * (authorities, HTTP over TLS, the greeting) is to be in the AOT cache as well. For any thread but the UI's.
 *
 * @param engine asks
 */
record TlsRehearsal(Engine engine) {
    // {"alg":"none"} and an empty object.
    private static final String ANY_TOKEN = "eyJhbGciOiJub25lIn0.e30.";
    private static final int GREETING = 64;

    /** Blocks until the server was asked. */
    void play() {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> hangUp(server));
            if (engine.preparation()
                    .prepare("https://localhost:" + server.getLocalPort(), ANY_TOKEN) instanceof Prepared.Ready(var request)) {
                engine.client(FetchObserver.none()).fetch(request);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hangUp(ServerSocket server) {
        try (Socket socket = server.accept()) {
            socket.getInputStream().readNBytes(GREETING);
        } catch (IOException _) {
            // The viewer was quicker.
        }
    }
}
