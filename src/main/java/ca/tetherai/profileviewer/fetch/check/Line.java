package ca.tetherai.profileviewer.fetch.check;

import ca.tetherai.profileviewer.fetch.FailureCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connection that the steps make and use, one after the other. {@link #close()} may come from any thread. */
final class Line implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Line.class);
    private static final int LONGEST_HEAD = 64 * 1024;

    private final Duration limit;
    private volatile Socket socket = new Socket();
    private volatile boolean closed;

    Line(Duration limit) {
        this.limit = limit;
    }

    Duration limit() {
        return limit;
    }

    /** Connects; says what by it came to nothing. */
    Optional<FailureCode> connect(InetAddress address, int port) {
        var fresh = new Socket();
        replace(fresh);
        try {
            fresh.connect(new InetSocketAddress(address, port), (int) limit.toMillis());
            fresh.setSoTimeout((int) limit.toMillis());
            return Optional.empty();
        } catch (SocketTimeoutException _) {
            return Optional.of(FailureCode.CONNECT_TIMEOUT);
        } catch (ConnectException _) {
            return Optional.of(FailureCode.CONNECTION_REFUSED);
        } catch (IOException _) {
            return Optional.of(FailureCode.HOST_UNREACHABLE);
        }
    }

    Socket socket() {
        return socket;
    }

    /** From now on, this one: the first, or one that lies upon the one before. */
    void replace(Socket next) {
        socket = next;
        if (closed) {
            close();
        }
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /**
     * Reads up to the empty line that ends a head, in Latin-1, and not a byte further: what follows may be for somebody else. Less where the
     * other side ends before, or sends more than a head can be.
     */
    String readHead() throws IOException {
        var head = new ByteArrayOutputStream();
        long end = System.nanoTime() + limit.toNanos();
        int ending = 0;
        while (ending < 4 && head.size() < LONGEST_HEAD) {
            if (System.nanoTime() > end) {
                throw new SocketTimeoutException();
            }
            int next = socket.getInputStream().read();
            if (next < 0) {
                break;
            }
            head.write(next);
            ending = next == (ending % 2 == 0 ? '\r' : '\n') ? ending + 1 : next == '\r' ? 1 : 0;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        closed = true;
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("closing: {}", e.getClass().getSimpleName());
        }
    }
}
