package ca.tetherai.profileviewer.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** A server on loopback that misbehaves as it is told. It keeps nothing of what has been, since what is kept is what is counted. Thread-safe. */
final class SoakServer implements AutoCloseable {
    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Semaphore asked = new Semaphore(0);
    private volatile SoakAnswer next = SoakAnswer.HTML;

    SoakServer() {
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var _ = threads.submit(this::accept);
    }

    /** Answers like this from now on. */
    void answer(SoakAnswer answer) {
        asked.drainPermits();
        next = answer;
    }

    /** Waits until somebody has asked since the last change of the answer. */
    void awaitAsked() {
        asked.acquireUninterruptibly();
    }

    /** Its address. */
    String url() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                open.add(socket);
                var _ = threads.submit(() -> serve(socket));
            } catch (IOException _) {
                // Closed: the loop ends.
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            String token = SoakAnswer.readToken(socket.getInputStream());
            SoakAnswer answer = next;
            asked.release();
            answer.on(socket, token);
        } catch (IOException _) {
            // The client went away.
        } finally {
            open.remove(socket);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
        threads.shutdownNow();
    }
}
