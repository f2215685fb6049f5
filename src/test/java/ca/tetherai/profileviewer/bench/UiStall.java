package ca.tetherai.profileviewer.bench;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.demo.DemoServer;
import ca.tetherai.profileviewer.support.Fx;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * How long the UI thread stalls while profiles are fetched, shown and looked through. Prints a table: for each step the longest stall in ms,
 * of the first (cold) round and of each round after. Nothing is asserted.
 *
 * <p>{@code mvn test-compile}, then this class's {@code main} on the test class path, with a display or with Surefire's system properties.
 * The argument is the number of rounds.
 */
public final class UiStall {
    private static final int LONG_TEXT = 1_000_000;
    private static final int SCROLL_STEPS = 20;

    private final UiHeartbeat heartbeat = new UiHeartbeat();
    private final BenchWindow window = new BenchWindow();
    private final List<Row> rows = new ArrayList<>();

    /** What one step came to, round by round. */
    private record Row(String step, List<Long> millis) {}

    private UiStall() {
    }

    /** Measures and prints. */
    public static void main(String[] args) throws IOException {
        int rounds = args.length == 0 ? 5 : Integer.parseInt(args[0]);
        Logger.getLogger("").setLevel(Level.OFF);
        Fx.start();
        HttpServer longText = longTextServer();
        try (DemoServer demo = DemoServer.start()) {
            var stall = new UiStall();
            for (int round = 0; round < rounds; round++) {
                for (var account : List.of(DemoAccount.COMPLETE, DemoAccount.MANY_EXTRAS, DemoAccount.LARGE)) {
                    stall.lookThrough(account.id(), demo.address().toString(), demo.token(account));
                }
                stall.lookThrough("long-text", "http://127.0.0.1:" + longText.getAddress().getPort(), "a-token");
            }
            stall.print();
        } finally {
            longText.stop(0);
        }
        System.exit(0);
    }

    private void lookThrough(String account, String server, String token) {
        measure(account + ": fetch and show", () -> window.fetch(server, token));
        measure(account + ": select Other data", () -> window.select(1));
        measure(account + ": open the first object", window::open);
        measure(account + ": scroll to the end", () -> window.scroll(SCROLL_STEPS));
        measure(account + ": fetch in Other data", () -> window.fetch(server, token));
        measure(account + ": select Profile", () -> window.select(0));
    }

    private void measure(String step, Runnable code) {
        heartbeat.reset();
        code.run();
        // A beat that still waits has its turn before this.
        Fx.run(() -> {
        });
        long millis = heartbeat.longest().toMillis();
        rows.stream().filter(row -> row.step().equals(step)).findFirst().orElseGet(() -> {
            var row = new Row(step, new ArrayList<>());
            rows.add(row);
            return row;
        }).millis().add(millis);
    }

    private void print() {
        System.out.printf("%-40s %8s  %s%n", "longest stall of the UI thread, ms", "cold", "then");
        for (var row : rows) {
            System.out.printf("%-40s %8d  %s%n", row.step(), row.millis().getFirst(),
                    row.millis().stream().skip(1).map("%5d"::formatted).collect(Collectors.joining()));
        }
    }

    private static HttpServer longTextServer() throws IOException {
        String text = "a long text ".repeat(LONG_TEXT / 12);
        byte[] body = ("{\"user\": {\"fullName\": \"" + text + "\", \"email\": \"a@acme.example\", \"notes\": {\"a\": \"" + text + "\"}}}")
                .getBytes(StandardCharsets.UTF_8);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        return server;
    }
}
