import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** A server on loopback that always answers the same, and a token for it that still has a while. */
final class IdleServer implements AutoCloseable {
    private static final Duration LIFETIME = Duration.ofMinutes(90);
    private static final Path ACCOUNT = Path.of("src", "main", "resources", "ca", "tetherai", "profileviewer", "demo", "complete.json");

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final Path directory = Files.createTempDirectory("idle");

    private IdleServer(int status, byte[] body) throws IOException {
        Files.writeString(directory.resolve("token"), token());
        // Nobody touches the window, and nothing is cleared for that.
        Files.writeString(Files.createDirectory(directory.resolve("settings")).resolve("settings.json"),
                "{\"version\": 1, \"clearAfterIdleMinutes\": 0}");
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("Retry-After", "600");
            exchange.sendResponseHeaders(status, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
    }

    /** One that shows an account. */
    static IdleServer showing() throws IOException {
        return new IdleServer(200, Files.readAllBytes(ACCOUNT));
    }

    /** One that wants to be left alone for ten minutes (429, RFC 6585). */
    static IdleServer refusing() throws IOException {
        return new IdleServer(429, "{\"error\": \"slow down\"}".getBytes(StandardCharsets.UTF_8));
    }

    /** The viewer that asks it, with settings of its own. */
    Subject subject(String name, Path launcher) {
        return new Subject(name, List.of(launcher.toString(), "--timings", "--server", "http://127.0.0.1:" + server.getAddress().getPort(),
                "--token-file", directory.resolve("token").toString(), "--settings-dir", directory.resolve("settings").toString(), "--fetch"), "rendered",
                false);
    }

    private static String token() {
        return part("{\"alg\":\"none\"}") + "." + part("{\"sub\":\"idle\",\"exp\":" + Instant.now().plus(LIFETIME).getEpochSecond() + "}") + ".c2lnbmF0dXJl";
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        FileTree.delete(directory);
    }
}
