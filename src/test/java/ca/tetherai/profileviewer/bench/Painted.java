package ca.tetherai.profileviewer.bench;

import ca.tetherai.profileviewer.fetch.FetchObserver;
import ca.tetherai.profileviewer.support.Fx;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * How long it takes from the last byte of an answer to the painted profile, and how long the UI thread stalls by it, for bodies from 1 KB to
 * 10 MB in several shapes, with the profile or the other data in sight. Prints a table in ms: the first time in this JVM, and the median of all
 * further times, with its ratio to that of the smallest body that was measured in the same shape and in sight of the same. Nothing is asserted.
 *
 * <p>{@code mvn -q test-compile exec:exec@painted}. The arguments are the number of further rounds, and what a row must
 * contain to be measured: {@code 5 "10 MB, members"}.
 */
public final class Painted {
    private static final Map<Integer, String> SIZES = Map.of(1_000, "1 KB", 100_000, "100 KB", 1_000_000, "1 MB", 10_000_000, "10 MB");
    private static final List<String> TABS = List.of("Profile", "Other data", "JSON");
    // Of very many entries the last come some frames later; what stalls then counts too.
    private static final long AFTERWARDS_NANOS = 700_000_000;

    private final Stopwatch stopwatch = new Stopwatch();
    private final UiHeartbeat heartbeat = new UiHeartbeat();
    private final BenchWindow window = new BenchWindow(stopwatch);
    private final Renderer renderer = new Renderer();
    private final Map<String, Double> smallest = new HashMap<>();
    private final int rounds;
    private final String wanted;

    /** When what happened, by {@link System#nanoTime()}. */
    private static final class Stopwatch implements FetchObserver {
        private volatile long response;
        private volatile long shown;
        private volatile long painted;

        @Override
        public void requestSent() {
            // Nobody waits for that.
        }

        @Override
        public void responseComplete() {
            response = System.nanoTime();
        }
    }

    /** What one fetch took, in ms: until the UI thread has it, until it is painted, the longest stall, and how much of one is the UI thread's own work. */
    private record Times(double read, double painted, double stall, double work) {}

    private Painted(int rounds, String wanted) {
        this.rounds = rounds;
        this.wanted = wanted;
    }

    /** Measures and prints. */
    public static void main(String[] args) throws IOException {
        Logger.getLogger("").setLevel(Level.OFF);
        Fx.start();
        var body = new AtomicReference<>(new byte[0]);
        HttpServer server = serve(body);
        new Painted(args.length == 0 ? 9 : Integer.parseInt(args[0]), args.length < 2 ? "" : args[1])
                .run("http://127.0.0.1:" + server.getAddress().getPort(), body);
        server.stop(0);
        System.exit(0);
    }

    private void run(String url, AtomicReference<byte[]> body) {
        System.out.printf("%-22s %-12s | %36s | %-20s | %s%n", "", "", "response to painted, ms", "longest stall, ms", "of it work");
        System.out.printf("%-22s %-12s | %6s %9s %10s %8s | %6s %6s %6s | %6s %6s %6s%n", "body", "in sight", "first", "then read",
                "painted",
                "ratio", "first",
                "median", "worst", "first", "median", "worst");
        for (int size : SIZES.keySet().stream().sorted().toList()) {
            for (BenchBody shape : BenchBody.values()) {
                String what = SIZES.get(size) + ", " + shape.label();
                if (!what.contains(wanted)) {
                    continue;
                }
                body.set(shape.of(size).getBytes(StandardCharsets.UTF_8));
                for (int tab = 0; tab < TABS.size(); tab++) {
                    print(what, shape, tab, url);
                }
            }
        }
    }

    private void print(String what, BenchBody shape, int tab, String url) {
        // The findings are between them, and are measured elsewhere.
        window.select(tab == 2 ? 3 : tab);
        List<Times> all = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            all.add(fetch(url));
        }
        Times first = all.getFirst();
        List<Times> then = all.subList(1, all.size());
        double painted = median(then.stream().map(Times::painted).toList());
        double ratio = painted / smallest.computeIfAbsent(shape + " " + tab, _ -> painted);
        System.out.printf("%-22s %-12s | %6.0f %9.1f %10.1f %8.1f | %6.0f %6.0f %6.0f | %6.0f %6.0f %6.0f%n", what, TABS.get(tab),
                first.painted(),
                median(then.stream().map(Times::read).toList()), painted, ratio, first.stall(),
                median(then.stream().map(Times::stall).toList()),
                then.stream().mapToDouble(Times::stall).max().orElse(0), first.work(),
                median(then.stream().map(Times::work).toList()), then.stream().mapToDouble(Times::work).max().orElse(0));
    }

    private Times fetch(String url) {
        var done = new CountDownLatch(1);
        heartbeat.reset();
        window.fetch(url, "a-token-of-the-bench", () -> {
            stopwatch.shown = System.nanoTime();
            renderer.afterNextFrame(window.scene(), () -> {
                stopwatch.painted = System.nanoTime();
                done.countDown();
            });
        });
        await(done);
        LockSupport.parkNanos(AFTERWARDS_NANOS);
        Fx.run(() -> {
        });
        return new Times((stopwatch.shown - stopwatch.response) / 1e6, (stopwatch.painted - stopwatch.response) / 1e6,
                heartbeat.longest().toNanos() / 1e6, heartbeat.mostWork().toNanos() / 1e6);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** A server that answers everybody with what the reference holds. */
    static HttpServer serve(AtomicReference<byte[]> body) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                byte[] bytes = Objects.requireNonNull(body.get());
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
        return server;
    }
}
