package ca.tetherai.profileviewer.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A server on a free port of this computer that listens to the greeting of whoever connects, and hangs up without a word. */
public final class SilentServer implements AutoCloseable {
    private static final int GREETING = 64;
    private static final int BACKLOG = 8;

    private final ServerSocket socket;

    private SilentServer(ServerSocket socket) {
        this.socket = socket;
    }

    /**
     * Starts it; it listens on a thread of its own.
     *
     * @throws UncheckedIOException when no port is to be had
     */
    public static SilentServer start() {
        try {
            var server = new SilentServer(new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(server::serve);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens. */
    public int port() {
        return socket.getLocalPort();
    }

    // Again and again: the JDK's client tries a second time.
    private void serve() {
        while (!socket.isClosed()) {
            hangUp();
        }
    }

    private void hangUp() {
        try (Socket connection = socket.accept()) {
            connection.getInputStream().readNBytes(GREETING);
        } catch (IOException _) {
            // Whoever connected was quicker, or this was closed.
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
