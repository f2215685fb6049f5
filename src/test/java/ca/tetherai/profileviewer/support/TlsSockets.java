package ca.tetherai.profileviewer.support;

import java.io.IOException;
import java.net.InetAddress;
import java.util.function.Consumer;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLServerSocketFactory;

/** Makes TLS server sockets that a test has set up in its own way. */
public final class TlsSockets extends ServerSocketFactory {
    private final SSLServerSocketFactory sockets;
    private final Consumer<SSLServerSocket> setUp;

    public TlsSockets(SSLServerSocketFactory sockets, Consumer<SSLServerSocket> setUp) {
        this.sockets = sockets;
        this.setUp = setUp;
    }

    @Override
    public SSLServerSocket createServerSocket(int port, int backlog, InetAddress address) throws IOException {
        var socket = (SSLServerSocket) sockets.createServerSocket(port, backlog, address);
        setUp.accept(socket);
        return socket;
    }

    @Override
    public SSLServerSocket createServerSocket(int port, int backlog) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SSLServerSocket createServerSocket(int port) {
        throw new UnsupportedOperationException();
    }
}
