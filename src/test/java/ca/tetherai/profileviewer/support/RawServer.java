package ca.tetherai.profileviewer.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;

/** A server on a free loopback port that does with each connection exactly what a test wants, good HTTP or not. */
public final class RawServer implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    /** What the server does with a connection; it is closed afterwards. That the client goes away in the middle is fine. */
    @FunctionalInterface
    public interface Script {
        void run(Connection connection) throws IOException, InterruptedException;
    }

    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Connection> connections = new CopyOnWriteArrayList<>();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch clientGone = new CountDownLatch(1);

    /** Speaks plain TCP. */
    public RawServer(Script script) {
        this(ServerSocketFactory.getDefault(), script);
    }

    /** Speaks what the factory's sockets speak. */
    public RawServer(ServerSocketFactory sockets, Script script) {
        try {
            listener = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var _ = threads.submit(() -> accept(script));
    }

    /** Reads the head of a request, then sends these bytes, then closes. */
    public static RawServer answering(byte[] bytes) {
        return new RawServer(connection -> {
            connection.readHead();
            connection.send(bytes);
        });
    }

    /** As {@link #answering(byte[])}, in Latin-1. */
    public static RawServer answering(String text) {
        return answering(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void accept(Script script) {
        while (!listener.isClosed()) {
            try {
                var connection = new Connection(listener.accept(), connections.size());
                connections.add(connection);
                var _ = threads.submit(() -> {
                    try (connection) {
                        script.run(connection);
                    } catch (IOException | InterruptedException _) {
                        // The client went away, or the test is over.
                    }
                });
            } catch (IOException _) {
                // Closed: the loop ends.
            }
        }
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** The server's address as a URL. */
    public String url(String scheme) {
        return scheme + "://127.0.0.1:" + port();
    }

    /** How many connections there have been. */
    public int connectionCount() {
        return connections.size();
    }

    /** The head of the first request, line by line as it came. */
    public String requestHead() {
        return requestHeads().getFirst();
    }

    /** The heads of all requests. */
    public List<String> requestHeads() {
        return connections.stream().map(connection -> connection.head).toList();
    }

    /** Waits until a request's head has come, or whatever else a script takes as being asked. */
    public void awaitAsked() throws InterruptedException {
        await(asked, "nobody asked");
    }

    /** Waits until a script saw the client's end of the connection close. */
    public void awaitClientGone() throws InterruptedException {
        await(clientGone, "the client held on to the connection");
    }

    private static void await(CountDownLatch latch, String otherwise) throws InterruptedException {
        if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError(otherwise);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        connections.forEach(Connection::close);
        threads.shutdownNow();
    }

    /** One connection. */
    public final class Connection implements AutoCloseable {
        private final Socket socket;
        private final int number;
        private volatile String head = "";

        private Connection(Socket socket, int number) {
            this.socket = socket;
            this.number = number;
        }

        /** Which of the server's connections this is, from 0. */
        public int number() {
            return number;
        }

        /** What {@link #readHead()} read. */
        public String head() {
            return head;
        }

        /** Reads up to the empty line. */
        public void readHead() throws IOException {
            var read = new StringBuilder();
            InputStream in = socket.getInputStream();
            while (read.indexOf("\r\n\r\n") < 0) {
                int octet = in.read();
                if (octet < 0) {
                    throw new IOException("no whole head");
                }
                read.append((char) octet);
            }
            head = read.toString();
            asked.countDown();
        }

        /** Reads something, such as the first bytes of a TLS handshake. */
        public void readSomething() throws IOException {
            if (socket.getInputStream().read(new byte[4096]) > 0) {
                asked.countDown();
            }
        }

        public void send(String text) throws IOException {
            send(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        public void send(byte[] bytes) throws IOException {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
        }

        /** Sends without end, until the client goes away. */
        public void sendForEver(byte[] piece) throws IOException {
            try {
                while (true) {
                    send(piece);
                }
            } finally {
                clientGone.countDown();
            }
        }

        /** Waits until the client closes its end, or resets the connection. */
        public void awaitEnd() throws IOException {
            try {
                socket.getInputStream().transferTo(OutputStream.nullOutputStream());
            } finally {
                clientGone.countDown();
            }
        }

        /** Makes the closing that follows a reset (RST instead of FIN). */
        public void closeByReset() throws IOException {
            socket.setSoLinger(true, 0);
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
}
