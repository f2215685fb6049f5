package ca.tetherai.profileviewer.fetch.http;

import ca.tetherai.profileviewer.support.RawServer;
import javax.net.ServerSocketFactory;

/** Servers that answer with a profile to whoever gets as far as asking. */
final class TlsServer {
    private static final String ANSWER = "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"user\": {}}";

    private TlsServer() {
    }

    static RawServer showing(ServerSocketFactory sockets) {
        return new RawServer(sockets, connection -> {
            connection.readHead();
            connection.send(ANSWER);
        });
    }
}
