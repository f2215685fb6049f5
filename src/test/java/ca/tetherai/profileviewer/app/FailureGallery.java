package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.gallery.Png;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.RawServer;
import ca.tetherai.profileviewer.support.TestCertificates;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.stage.Window;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the banner over failures of real causes, to be looked at: {@code mvn test -Dtest=FailureGallery}, then {@code target/gallery}. */
@ExtendWith(FxToolkitExtension.class)
class FailureGallery {
    private static final Path PICTURES = Path.of("target", "gallery");
    private static final String PROFILE = "{\"user\": {\"fullName\": \"Alex Rep\", \"accessRole\": \"ADMIN\"}, \"persona\": null}";

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"light, en, 1100, 800", "dark, fr, 1100, 800", "dark, en, 640, 480", "light, fr, 640, 480"})
    void picturesOfFailures(String theme, String language, int width, int height) throws Exception {
        var certificates = new TestCertificates(directory);
        certificates.make("stranger", "ip:127.0.0.1");
        try (var window = ViewerWindow.open(directory, width, height, "--theme", theme, "--locale", language);
                var untrusted = new RawServer(certificates.sockets("stranger"), RawServer.Connection::readHead)) {
            String look = String.join("-", theme, language, width + "x" + height);
            for (var answer : answers().entrySet()) {
                try (var server = RawServer.answering(answer.getValue())) {
                    show(window, server.url("http"), token(answer.getKey()), "failure-" + answer.getKey() + "-" + look);
                }
            }
            show(window, "https://nobody-knows.test", token("any"), "failure-host-unknown-" + look);
            show(window, untrusted.url("https"), token("any"), "failure-tls-untrusted-" + look);
            dialogs(window, look);
            stale(window, look);
        }
    }

    // Over the untrusted server's failure: the check of it, the two dialogs, and the question before the token goes elsewhere.
    private static void dialogs(ViewerWindow window, String look) throws Exception {
        window.fire("bannerCheck");
        ViewerWindow.await(() -> dialogNode("checkCopy").filter(copy -> !copy.isDisabled()).isPresent());
        shoot("check-" + look, "checkClose");
        Fx.run(() -> window.menuItem("menuServers").fire());
        ViewerWindow.await(() -> dialogNode("serverAdd").isPresent());
        for (String[] server : new String[][]{{"Production", "https://api.tether.example"},
                {"Quality", "https://staging.tether.example/api"}}) {
            Fx.run(() -> {
                ((Button) dialogNode("serverAdd").orElseThrow()).fire();
                ((TextField) dialogNode("serverName").orElseThrow()).setText(server[0]);
                ((TextField) dialogNode("serverUrl").orElseThrow()).setText(server[1]);
            });
        }
        Fx.run(() -> ((Button) dialogNode("serverAdd").orElseThrow()).fire());
        Fx.run(() -> ((Button) dialogNode("serversSave").orElseThrow()).fire());
        shoot("servers-" + look, "serversCancel");
        Fx.run(() -> window.menuItem("menuSettings").fire());
        ViewerWindow.await(() -> dialogNode("proxyHost").isPresent());
        shoot("network-" + look, "settingsClose");
        Fx.run(() -> ((ComboBox<?>) window.stage().getScene().lookup("#serverField")).getEditor().setText("https://elsewhere.example"));
        window.fire("fetchButton");
        Fx.settle(window.stage().getScene());
        write("token-ask-" + look, Fx.get(() -> window.stage().getScene().snapshot(null)));
        window.fire("tokenAskCancel");
    }

    private static Optional<Node> dialogNode(String id) {
        return Fx
                .get(() -> Window.getWindows().stream().map(open -> open.getScene().lookup("#" + id)).filter(Objects::nonNull).findFirst());
    }

    private static void shoot(String name, String close) throws Exception {
        Node button = dialogNode(close).orElseThrow();
        Fx.settle(button.getScene());
        write(name, Fx.get(() -> button.getScene().snapshot(null)));
        Fx.run(((Button) button)::fire);
    }

    private static void write(String name, Image picture) throws Exception {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name.toLowerCase(Locale.ROOT) + ".png"), Png.of(picture));
    }

    // A profile, then a failed refresh of it.
    private void stale(ViewerWindow window, String look) throws Exception {
        var answers = new AtomicInteger();
        try (var server = new RawServer(connection -> {
            connection.readHead();
            connection.send(answers.getAndIncrement() == 0
                    ? json("200 OK", PROFILE, "")
                    : json("503 No", error("Down for maintenance"), "Retry-After: 90\r\n"));
        })) {
            show(window, server.url("http"), token("any"), "failure-none-" + look);
            show(window, server.url("http"), token("any"), "failure-503-stale-" + look);
        }
    }

    private static Map<String, String> answers() {
        return Map.of("401-expired", json("401 No", error("jwt expired"), ""), "401-issuer", json("401 No", error("invalid signature"), ""),
                "403", json("403 No", error("Forbidden"), ""), "403-firewall", json("403 No", "<html>", ""), "404",
                json("404 No", "{\"error\": \"User not found\", \"details\": \"No user with id 64ee9a8b1e7f2a0011223399\"}", ""), "429",
                json("429 No", error("Slow down"), "Retry-After: 42\r\n"), "500",
                json("500 No", error("line of a stack\\n".repeat(40)), ""), "3xx",
                "HTTP/1.1 301 No\r\nContent-Length: 0\r\nLocation: https://127.0.0.1:8443/api/user/profile\r\n\r\n");
    }

    private static String error(String words) {
        return "{\"error\": \"" + words + "\"}";
    }

    private static String json(String status, String body, String header) {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + body.length() + "\r\n" + header + "\r\n" + body;
    }

    private static String token(String answer) {
        String claims = switch (answer) {
            case "401-expired" -> ", \"exp\": " + (System.currentTimeMillis() / 1000 - 14 * 60);
            case "401-issuer" -> ", \"iss\": \"https://staging.tether.example\"";
            default -> "";
        };
        String payload = "{\"sub\": \"64ee9a8b1e7f2a0011223399\", \"email\": \"alex@acme.example\", \"role\": \"SALES_REP\"" + claims + "}";
        return "eyJhbGciOiJub25lIn0." + Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8))
                + ".";
    }

    private static void show(ViewerWindow window, String server, String token, String name) throws Exception {
        Fx.run(() -> {
            ((ComboBox<?>) window.stage().getScene().lookup("#serverField")).getEditor().setText(server);
            ((TextField) window.stage().getScene().lookup("#tokenField")).setText(token);
        });
        window.fire("fetchButton");
        if (window.isVisible("tokenAsk")) {
            window.fire("tokenAskSend");
        }
        window.awaitEnd();
        Fx.settle(window.stage().getScene());
        write(name, Fx.get(() -> window.stage().getScene().snapshot(null)));
    }
}
