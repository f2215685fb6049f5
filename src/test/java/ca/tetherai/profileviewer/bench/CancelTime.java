package ca.tetherai.profileviewer.bench;

import ca.tetherai.profileviewer.fetch.FetchLimits;
import ca.tetherai.profileviewer.fetch.FetchObserver;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.fetch.claims.TokenStanding;
import ca.tetherai.profileviewer.fetch.claims.TokenStatement;
import ca.tetherai.profileviewer.fetch.http.HttpProfileClient;
import ca.tetherai.profileviewer.support.FullBacklog;
import ca.tetherai.profileviewer.support.RawServer;
import ca.tetherai.profileviewer.support.TestNames;
import ca.tetherai.profileviewer.support.TestNetworks;
import ca.tetherai.profileviewer.task.VirtualThreadTaskRunner;
import ca.tetherai.profileviewer.token.TestTokens;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * How long a fetch that is cancelled goes on, for each phase that it may be in, and whether anything of it arrives after all. Prints a table
 * in ms. Nothing is asserted.
 *
 * <p>The argument is the number of cancels per phase. Needs Linux, where a port whose queue is full lets a connection hang.
 */
public final class CancelTime {
    // So that a fetch is deep in its phase when it is cancelled.
    private static final Duration SETTLING = Duration.ofMillis(50);
    private static final FetchLimits PATIENT = new FetchLimits(Duration.ofSeconds(30), Duration.ofSeconds(60), 1_000_000);

    private final ExecutorService uiThread = Executors.newSingleThreadExecutor();
    private final VirtualThreadTaskRunner tasks = new VirtualThreadTaskRunner(uiThread);
    private final HttpProfileClient client = new HttpProfileClient("bench", PATIENT, InstantSource.system(),
            (_, _) -> TokenStatement.of(new TokenStanding.Fine()),
            FetchObserver.none(), TestNetworks.direct());
    private final int rounds;

    private CancelTime(int rounds) {
        this.rounds = rounds;
    }

    /** Measures and prints. */
    public static void main(String[] args) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        new CancelTime(args.length == 0 ? 20 : Integer.parseInt(args[0])).run();
        System.exit(0);
    }

    private void run() throws Exception {
        System.out.printf("%-12s %8s %8s %8s  %s%n", "cancelled", "median", "slowest", "first", "late effects");
        // A JVM's very first fetch loads a thousand classes, which no interrupt ends.
        client.fetch(request("https://localhost:1"));
        var answer = new CountDownLatch(1);
        TestNames.know("slow-name.test", () -> lookUp(answer));
        measure("resolving", "https://slow-name.test");
        answer.countDown();
        try (var full = new FullBacklog()) {
            measure("connecting", "http://127.0.0.1:" + full.port());
        }
        stalled("TLS", "https", RawServer.Connection::readSomething);
        stalled("waiting", "http", RawServer.Connection::readHead);
        stalled("headers", "http", connection -> begin(connection, "HTTP/1.1 200 OK\r\nContent-"));
        stalled("body", "http", connection -> begin(connection, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"));
    }

    private static void begin(RawServer.Connection connection, String text) throws IOException {
        connection.readHead();
        connection.send(text);
    }

    private void stalled(String phase, String scheme, RawServer.Script beginning) throws Exception {
        try (var server = new RawServer(connection -> {
            beginning.run(connection);
            connection.awaitEnd();
        })) {
            measure(phase, server.url(scheme));
        }
    }

    private void measure(String phase, String url) throws Exception {
        FetchRequest request = request(url);
        var late = new AtomicInteger();
        long[] nanos = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            nanos[round] = cancelOnce(request, late);
        }
        // What would arrive late is on its way now, or never.
        uiThread.submit(() -> {
        }).get();
        long first = nanos[0];
        Arrays.sort(nanos);
        System.out.printf("%-12s %8.1f %8.1f %8.1f  %d%n", phase, nanos[rounds / 2] / 1e6, nanos[rounds - 1] / 1e6, first / 1e6,
                late.get());
    }

    private static FetchRequest request(String url) {
        return new FetchRequest(((ServerAddress.Parsed.Valid) ServerAddress.parse(url)).address(), TestTokens.token("a-token"));
    }

    private long cancelOnce(FetchRequest request, AtomicInteger late) throws InterruptedException {
        var ended = new CountDownLatch(1);
        var task = tasks.start(() -> {
            try {
                return client.fetch(request);
            } finally {
                ended.countDown();
            }
        }, (FetchResult _) -> late.incrementAndGet(), _ -> late.incrementAndGet());
        LockSupport.parkNanos(SETTLING.toNanos());
        long start = System.nanoTime();
        task.cancel();
        ended.await();
        return System.nanoTime() - start;
    }

    // As the system's own look-up: no interrupt ends it.
    private static InetAddress lookUp(CountDownLatch answer) {
        while (answer.getCount() > 0) {
            try {
                answer.await();
            } catch (InterruptedException _) {
                // Deaf.
            }
        }
        return InetAddress.getLoopbackAddress();
    }
}
