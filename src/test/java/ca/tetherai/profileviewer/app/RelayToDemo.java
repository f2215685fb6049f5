package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.demo.DemoServer;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;

/** A server that answers every token as the demo answers that of one account, and quotes the token in it. */
final class RelayToDemo implements AutoCloseable {
    private final DemoServer demo = DemoServer.start();
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;
    private volatile DemoAccount account = DemoAccount.COMPLETE;

    RelayToDemo() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::relay);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void answerAs(DemoAccount next) {
        account = next;
    }

    private void relay(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(demo.address().profileUri()).header("Authorization", "Bearer " + demo.token(account)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            answer.headers().firstValue("Content-Type").ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
            byte[] body = quoting(exchange.getRequestHeaders().getFirst("Authorization"), answer.body());
            exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    // As a server does that is being debugged.
    private static byte[] quoting(String authorization, byte[] body) {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        String echo = "{\"echo\": {\"authorization\": \"" + authorization + "\", \"" + authorization + "\": true}, ";
        return text.replaceFirst("^\\s*\\{(?=\\s*\")", Matcher.quoteReplacement(echo)).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        server.stop(0);
        client.shutdownNow();
        demo.close();
    }
}
