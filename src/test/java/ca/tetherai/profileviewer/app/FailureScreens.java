package ca.tetherai.profileviewer.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The banner over failures of real causes. */
final class FailureScreens {
    private static final String ANY = token("");

    private FailureScreens() {
    }

    static List<Screen> all() {
        return List.of(
                new Screen("failure-401-expired", tour -> refuse(tour, Answers.refusal("401", "jwt expired"),
                        token(", \"exp\": " + (tour.now().getEpochSecond() - 14 * 60)))),
                Screen.failure("failure-401-issuer", Answers.refusal("401", "invalid signature"),
                        token(", \"iss\": \"https://staging.tether.example\"")),
                Screen.failure("failure-403", Answers.refusal("403", "Forbidden"), ANY),
                Screen.failure("failure-403-firewall", Answers.json("403 No", "<html>", ""), ANY),
                Screen.failure("failure-404", Answers.json("404 No",
                        "{\"error\": \"User not found\", \"details\": \"No user with id 64ee9a8b1e7f2a0011223399\"}", ""), ANY),
                Screen.failure("failure-429", Answers.json("429 No", "{\"error\": \"Slow down\"}", "Retry-After: 42\r\n"), ANY),
                Screen.failure("failure-500", Answers.refusal("500", "line of a stack\\n".repeat(40)), ANY),
                Screen.failure("failure-3xx",
                        "HTTP/1.1 301 No\r\nContent-Length: 0\r\nLocation: https://127.0.0.1:8443/api/user/profile\r\n\r\n", ANY),
                new Screen("failure-host-unknown", tour -> tour.fetch("https://nobody-knows.test", ANY)),
                new Screen("failure-none-small", tour -> tour.fetch(tour.servers().failing(false), ANY)),
                new Screen("failure-503-stale", tour -> tour.fetch(tour.servers().failing(true), ANY)),
                new Screen("profile-token-expired-since", tour -> {
                    tour.fetch(tour.servers().failing(false), Tokens.of("alex@acme.example", tour.now(), Duration.ofMinutes(1)));
                    tour.pass(Duration.ofMinutes(3));
                    tour.press("tokenReveal");
                    ViewerWindow.await(() -> tour.window().isVisible("tokenExpiredSince"));
                }), new Screen("failure-proxy-login", tour -> {
                    tour.proxy(Optional.of(tour.servers().proxyPort()));
                    tour.fetch(tour.servers().untrusted(), ANY);
                }), new Screen("failure-proxy-refused", tour -> {
                    tour.type("proxyUser", "sam");
                    tour.type("proxyPassword", "wrong");
                    tour.press("proxyLogin");
                    tour.window().awaitEnd();
                }), new Screen("failure-tls-untrusted", tour -> {
                    tour.proxy(Optional.empty());
                    tour.fetch(tour.servers().untrusted(), ANY);
                }));
    }

    private static void refuse(Tour tour, String answer, String token) throws IOException {
        Screen.failure("-", answer, token).step().take(tour);
    }

    private static String token(String claims) {
        String payload = "{\"sub\": \"64ee9a8b1e7f2a0011223399\", \"email\": \"alex@acme.example\", \"role\": \"SALES_REP\"" + claims + "}";
        return "eyJhbGciOiJub25lIn0." + Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8))
                + ".";
    }
}
