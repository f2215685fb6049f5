package ca.tetherai.profileviewer.demo;

import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.json.JsonWriter;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Answers {@code GET /api/user/profile} as the contract says, and everything else as a web server would. Thread-safe. */
final class DemoHandler implements HttpHandler {
    private static final String PROFILE_PATH = "/api/user/profile";
    private static final Pattern BEARER = Pattern.compile("Bearer +([A-Za-z0-9._~+/-]+=*)", Pattern.CASE_INSENSITIVE);
    private static final long SLOW_SECONDS = 8;
    private static final String NO_SUCH_PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><title>Not found</title></head>
            <body><h1>Not found</h1><p>There is no such page here.</p></body>
            </html>
            """;

    private final DemoTokens tokens;
    private final DemoAnswers answers;
    private final CountDownLatch closed;
    private final JsonWriter writer = new JsonWriter();

    DemoHandler(DemoTokens tokens, DemoAnswers answers, CountDownLatch closed) {
        this.tokens = tokens;
        this.answers = answers;
        this.closed = closed;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("X-Request-Id", UUID.randomUUID().toString());
            if (!exchange.getRequestURI().getPath().equals(PROFILE_PATH)) {
                send(exchange, 404, "text/html; charset=utf-8", NO_SUCH_PAGE);
            } else if (!exchange.getRequestMethod().equals("GET")) {
                exchange.getResponseHeaders().set("Allow", "GET");
                sendJson(exchange, 405, error("Method not allowed"));
            } else {
                answer(exchange, exchange.getRequestHeaders().getFirst("Authorization"));
            }
        }
    }

    private void answer(HttpExchange exchange, @Nullable String authorization) throws IOException {
        var bearer = BEARER.matcher(authorization == null ? "" : authorization);
        if (!bearer.matches()) {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
            sendJson(exchange, 401, error("Authentication required"));
            return;
        }
        switch (tokens.check(bearer.group(1))) {
            case DemoTokens.Checked.Bad(String error) -> {
                exchange.getResponseHeaders()
                        .set("WWW-Authenticate", "Bearer error=\"invalid_token\", error_description=\"" + error + "\"");
                sendJson(exchange, 401, error(error));
            }
            case DemoTokens.Checked.Good(DemoAccount account) -> {
                if (account == DemoAccount.SLOW && closesWhileWaiting()) {
                    return;
                }
                var answer = answers.to(account);
                AnswerDate.set(exchange.getResponseHeaders(), answer.clockLead());
                send(exchange, answer.status(), answer.contentType(), answer.body());
            }
        }
    }

    private boolean closesWhileWaiting() {
        try {
            return closed.await(SLOW_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            // Only closing interrupts a handler.
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private String error(String error) {
        return writer.compact(new JsonValue.Members(Map.of("error", new JsonValue.Text(error))));
    }

    private static void sendJson(HttpExchange exchange, int status, String body) throws IOException {
        send(exchange, status, "application/json; charset=utf-8", body);
    }

    private static void send(HttpExchange exchange, int status, String contentType, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", contentType);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
