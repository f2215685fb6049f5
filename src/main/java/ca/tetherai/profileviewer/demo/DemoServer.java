package ca.tetherai.profileviewer.demo;

import ca.tetherai.profileviewer.fetch.ServerAddress;

import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A Tether API with fictional accounts, on a free port of this machine's loopback interface. It truly checks the tokens that it is shown.
 * Its key is made at its start and goes with it. Thread-safe.
 */
public final class DemoServer implements AutoCloseable {
    private final DemoTokens tokens = new DemoTokens();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final ServerAddress address;

    private DemoServer(HttpServer server) {
        this.server = server;
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        this.address = switch (ServerAddress.parse(url)) {
            case ServerAddress.Parsed.Valid(var valid) -> valid;
            case ServerAddress.Parsed.Refused _ -> throw new IllegalStateException(url);
        };
    }

    /**
     * Starts a server. It answers from then on until it is closed.
     *
     * @throws UncheckedIOException when the loopback interface has no free port
     */
    public static DemoServer start() {
        var started = new DemoServer(listen());
        started.server.createContext("/", new DemoHandler(started.tokens, new DemoAnswers(), started.closed));
        started.server.setExecutor(started.handlers);
        started.server.start();
        return started;
    }

    private static HttpServer listen() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on the loopback interface", e);
        }
    }

    /** Where the server is. */
    public ServerAddress address() {
        return address;
    }

    /** A new token for an account: a JWT (RFC 7519) valid for one hour from now, except where the account is about a token that isn't. */
    public String token(DemoAccount account) {
        return tokens.issue(account, Instant.now());
    }

    /** Stops at once: open connections are closed, slow answers never come. Doing it twice is harmless. */
    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        handlers.shutdownNow();
    }
}
