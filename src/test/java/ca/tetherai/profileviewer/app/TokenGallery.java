package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.gallery.Png;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.SetClock;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of what the window says of tokens, to be looked at: {@code mvn test -Dtest=TokenGallery}, then {@code target/gallery}. */
@ExtendWith(FxToolkitExtension.class)
class TokenGallery {
    private static final Path PICTURES = Path.of("target", "gallery");

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"light, en, 1100, 800", "dark, fr, 1100, 800", "dark, en, 640, 480", "light, fr, 640, 480"})
    void picturesOfTokens(String theme, String language, int width, int height) throws Exception {
        try (var window = ViewerWindow.open(directory, width, height, "--theme", theme, "--locale", language, "--server",
                "https://api.acme.example")) {
            String look = String.join("-", theme, language, width + "x" + height);
            String valid = sign("alex@acme.example", Duration.ofMinutes(42));
            paste(window, valid);
            shoot("token-masked-" + look);
            window.fire("tokenReveal");
            shoot("token-revealed-" + look);
            paste(window, sign("alex@acme.example", Duration.ofMinutes(-14)));
            shoot("token-expired-" + look);
            paste(window, sign("alex@acme.example", Duration.ofSeconds(272)));
            shoot("token-soon-" + look);
            paste(window, "opaque-token-0123456789");
            shoot("token-opaque-" + look);
            paste(window, "eyJhbGciOiJIUzI1NiJ9.…");
            shoot("token-unusable-" + look);
            paste(window, "{\"access_token\": \"" + valid + "\", \"id_token\": \"" + sign("bea@acme.example", Duration.ofDays(3)) + "\"}");
            shoot("token-several-" + look);
            paste(window, "curl 'https://staging.acme.example/api/user/profile' -H 'Authorization: Bearer " + valid.substring(0, 60) + "\n"
                    + valid.substring(60) + "'");
            shoot("token-curl-" + look);
            paste(window, JWT.create()
                    .withSubject("64ee9a8b1e7f2a0011223344")
                    .withClaim("email", "alex@acme.example")
                    .withClaim("role", "ADMIN")
                    .withClaim("organization", "Acme Field Services")
                    .withIssuedAt(Instant.now().plusSeconds(600))
                    .withIssuer("https://login.acme.example")
                    .withAudience("https://staging.acme.example")
                    .sign(Algorithm.HMAC256("a key of this test alone")));
            shoot("token-findings-" + look);
            window.fire("tokenDetails");
            shootDialog("token-details-" + look, "tokenDialogClose");
            String longest = longNames(Duration.ofHours(-25), "https://cognito-idp.ca-central-1.amazonaws.com/pool");
            paste(window, longest);
            shoot("token-long-" + look);
            paste(window, longest + "\n\n" + sign("bea@acme.example", Duration.ofMinutes(4)) + "\n\n"
                    + JWT.create().withExpiresAt(Instant.now().plusSeconds(9_000)).sign(Algorithm.HMAC256("a key of this test alone")));
            shoot("token-candidates-" + look);
            paste(window, worst());
            window.fire("tokenDetails");
            shootDialog("token-worst-" + look, "tokenDialogClose");
            Fx.run(() -> window.menuItem("menuAbout").fire());
            shootDialog("about-" + look, "aboutClose");
        }
    }

    @ParameterizedTest
    @CsvSource({"light, en, 1100, 800", "dark, fr, 1100, 800", "dark, en, 640, 480", "light, fr, 640, 480"})
    void picturesOfTimePassing(String theme, String language, int width, int height) throws Exception {
        var clock = new SetClock();
        // The server says what time it is.
        clock.pass(Duration.between(clock.instant(), Instant.now()));
        try (var server = new RelayToDemo();
                var window = ViewerWindow.open(directory, width, height, clock, "--theme", theme, "--locale", language, "--server",
                        server.address())) {
            String look = String.join("-", theme, language, width + "x" + height);
            paste(window, sign("alex@acme.example", clock.instant().plus(Duration.ofMinutes(1))));
            window.fire("fetchButton");
            window.awaitEnd();
            shoot("token-used-" + look);
            clock.pass(Duration.ofMinutes(3));
            window.fire("tokenReveal");
            ViewerWindow.await(() -> window.isVisible("tokenExpiredSince"));
            shoot("token-stamp-" + look);
            clock.pass(Duration.ofMinutes(15));
            ViewerWindow.touch(window.stage());
            shoot("token-idle-" + look);
        }
    }

    private static void paste(ViewerWindow window, String text) {
        TextField field = window.node("tokenField", TextField.class);
        Fx.run(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            field.paste();
        });
    }

    private static void shoot(String name) throws Exception {
        save(name, Fx.get(() -> Window.getWindows().getFirst()));
    }

    private static void shootDialog(String name, String close) throws Exception {
        ViewerWindow.await(() -> Fx.get(() -> Window.getWindows().size() == 2));
        Window dialog = Fx.get(() -> Window.getWindows().getLast());
        save(name, dialog);
        Fx.run(() -> ((Button) Objects.requireNonNull(dialog.getScene().lookup("#" + close))).fire());
    }

    private static void save(String name, Window window) throws Exception {
        Fx.settle(window.getScene());
        Image image = Fx.get(() -> window.getScene().snapshot(null));
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".png"), Png.of(image));
    }

    private static String worst() {
        return encoded("{\"alg\": \"none\", \"crit\": [\"b64\"]}") + "." + encoded("""
                {"https://tether.example/claims/organization_id": "64ee9a8b1e7f2a0011223344", "exp": 1700000000000, "nbf": "then",
                 "iat": 4000000000, "iss": "https://login.acme.example", "aud": "https://staging.acme.example", "x": "%s"}
                """.formatted("x".repeat(8_000))) + ".";
    }

    private static String longNames(Duration left, String issuer) {
        return JWT.create()
                .withClaim("email", "anne_marie.with-a-rather-long-name-of-her-own@field-services.acme.example")
                .withClaim("role", "Regional coordinator of the field services of the north and the east")
                .withIssuer(issuer)
                .withExpiresAt(Instant.now().plus(left))
                .sign(Algorithm.HMAC256("a key of this test alone"));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sign(String email, Duration left) {
        return sign(email, Instant.now().plus(left));
    }

    private static String sign(String email, Instant expiry) {
        return JWT.create()
                .withSubject("64ee9a8b1e7f2a0011223344")
                .withClaim("email", email)
                .withClaim("role", "ADMIN")
                .withIssuedAt(expiry.minus(Duration.ofHours(2)))
                .withExpiresAt(expiry)
                .sign(Algorithm.HMAC256("a key of this test alone"));
    }
}
