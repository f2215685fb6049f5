package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.demo.DemoServer;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.StandardError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A whole working day at the support desk: forty accounts, by keyboard alone. */
@ExtendWith(FxToolkitExtension.class)
class WorkingDayTest {
    private static final int ACCOUNTS = 40;
    private static final Map<DemoAccount, String> FAILURES = Map.of(DemoAccount.BAD_REQUEST, "HTTP_400", DemoAccount.BAD_SIGNATURE,
            "HTTP_401", DemoAccount.EXPIRED, "HTTP_401", DemoAccount.FORBIDDEN, "HTTP_403", DemoAccount.NOT_FOUND, "HTTP_404",
            DemoAccount.SERVER_ERROR, "HTTP_500");
    private static final Map<DemoAccount, String> MAILS = Map.of(DemoAccount.COMPLETE, "alex@acme.example", DemoAccount.NO_PERSONA,
            "noor@acme.example", DemoAccount.REFRESHED, "ria@acme.example", DemoAccount.SIGN_IN_DISABLED, "dina@acme.example",
            DemoAccount.CONTACT_PROBLEMS, "conny.acme.example");
    /** Monocle's own, of its queue of keys. */
    private static final String NOISE = "Too small int buffer size";

    @TempDir
    Path directory;

    private final Hands hands = new Hands();
    private final List<String> tokens = new ArrayList<>();
    private int asked;

    @Test
    void fortyAccountsByKeyboardAlone() throws IOException {
        try (var server = DemoServer.start(); var error = StandardError.capture()) {
            try (var window = ViewerWindow.open(directory, 1100, 800, "--demo", "--locale", "en")) {
                throughTheBand(window);
                goToTheServer(server);
                morning(window, server);
                compareAndFindings(window, server);
                otherLooks(window, server);
                anotherWindow(window, server);
                rest(window, server);
                assertThat(hands.text("user-email")).isEqualTo("alex@acme.example");
                assertThat(window.text("fetchButton")).isEqualTo("Fetch");
            }
            assertThat(error.text().lines().filter(line -> !line.contains(NOISE))).isEmpty();
        }
        assertThat(asked).isGreaterThanOrEqualTo(ACCOUNTS);
        assertThat(log()).contains("INFO").doesNotContain("SEVERE").doesNotContain(tokens);
    }

    // All of the demo's own, one after the other, from where the focus went.
    private void throughTheBand(ViewerWindow window) {
        for (DemoAccount account : List.of(DemoAccount.values()).subList(1, 10)) {
            hands.shortcut(KeyCode.K);
            hands.tabTo("demoAccount");
            hands.press(KeyCode.DOWN);
            hands.press(KeyCode.ENTER);
            if (account == DemoAccount.SLOW) {
                cancel(window);
            } else {
                ended(window, account);
            }
        }
    }

    private void goToTheServer(DemoServer server) {
        hands.shortcut(KeyCode.L);
        assertThat(hands.focused()).isIn("serverField", "serverEditor");
        hands.copied(server.address().toString());
        hands.shortcut(KeyCode.A);
        hands.shortcut(KeyCode.V);
    }

    private void morning(ViewerWindow window, DemoServer server) {
        for (DemoAccount account : List.of(DemoAccount.COMPLETE, DemoAccount.FORBIDDEN, DemoAccount.NO_PERSONA, DemoAccount.EXPIRED,
                DemoAccount.BAD_SIGNATURE, DemoAccount.SIGN_IN_DISABLED, DemoAccount.NOT_FOUND)) {
            pasteAndFetch(window, server, account);
            hands.shiftShortcut(KeyCode.C);
            String word = FAILURES.getOrDefault(account, "Organization: ");
            ViewerWindow.await(() -> hands.clipboard().contains(word));
            assertThat(hands.clipboard()).doesNotContain(tokens.getLast());
        }
        pasteAndFetch(window, server, DemoAccount.SERVER_ERROR);
        hands.tabTo("bannerRetry");
        hands.press(KeyCode.ENTER);
        ended(window, DemoAccount.SERVER_ERROR);
        copyToken(server, DemoAccount.SLOW);
        hands.shiftShortcut(KeyCode.V);
        cancel(window);
    }

    private void compareAndFindings(ViewerWindow window, DemoServer server) {
        pasteAndFetch(window, server, DemoAccount.REFRESHED);
        hands.press(KeyCode.F5);
        ended(window, DemoAccount.REFRESHED);
        ViewerWindow.await(() -> window.isVisible("changesStrip"));
        hands.shortcut(KeyCode.DIGIT5);
        ViewerWindow.await(() -> hands.sees("compareTable"));

        pasteAndFetch(window, server, DemoAccount.CONTACT_PROBLEMS);
        hands.shortcut(KeyCode.DIGIT3);
        hands.tabTo("findings");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        assertThat(hands.focused()).startsWith("user-");

        hands.shortcut(KeyCode.DIGIT4);
        hands.shortcut(KeyCode.F);
        assertThat(hands.focused()).isEqualTo("jsonSearch");
        hands.press(KeyCode.C);
        hands.press(KeyCode.O);
        hands.press(KeyCode.N);
        assertThat(hands.text("jsonSearch")).isEqualTo("con");
        hands.press(KeyCode.F3);
        hands.shortcut(KeyCode.DIGIT1);
    }

    // Language and theme by the settings, and back; text size and present mode.
    private void otherLooks(ViewerWindow window, DemoServer server) {
        settings(2, KeyCode.DOWN);
        assertThat(window.text("fetchButton")).isEqualTo("Récupérer");
        assertThat(dark()).isTrue();
        pasteAndFetch(window, server, DemoAccount.NO_PERSONA);
        pasteAndFetch(window, server, DemoAccount.FORBIDDEN);
        hands.press(KeyCode.F8);
        ViewerWindow.await(() -> window.isVisible("presentBand"));
        hands.press(KeyCode.F8);
        hands.shortcut(KeyCode.EQUALS);
        ViewerWindow.await(() -> saved().contains("textSizePercent"));
        hands.shortcut(KeyCode.DIGIT0);
        settings(1, KeyCode.UP);
        assertThat(window.text("fetchButton")).isEqualTo("Fetch");
        assertThat(dark()).isFalse();
    }

    // Language first, then the theme: both are as many steps away as they go.
    private void settings(int languages, KeyCode key) {
        hands.shortcut(KeyCode.COMMA);
        ViewerWindow.await(() -> hands.focused().equals("settingsLanguage"));
        hands.press(languages, key);
        String close = languages == 2 ? "Fermer" : "Close";
        ViewerWindow.await(() -> hands.text("settingsClose").equals(close));
        hands.tabTo("settingsTheme");
        hands.press(key == KeyCode.DOWN ? 2 : 1, key);
        ViewerWindow.await(() -> dark() == (key == KeyCode.DOWN));
        hands.press(KeyCode.ESCAPE);
        ViewerWindow.await(() -> !hands.sees("settings"));
    }

    private void anotherWindow(ViewerWindow window, DemoServer server) {
        pasteAndFetch(window, server, DemoAccount.SIGN_IN_DISABLED);
        hands.shortcut(KeyCode.N);
        ViewerWindow.await(() -> hands.windows() == 2 && !hands.scene().equals(window.stage().getScene()));
        goToTheServer(server);
        copyToken(server, DemoAccount.COMPLETE);
        hands.shiftShortcut(KeyCode.V);
        ViewerWindow.await(() -> hands.text("user-email").equals("alex@acme.example"));
        assertThat(window.text("user-email")).isEqualTo("dina@acme.example");
        hands.shortcut(KeyCode.W);
        ViewerWindow.await(() -> hands.windows() == 1);
        hands.backTo(window.stage());
        assertThat(hands.text("user-email")).isEqualTo("dina@acme.example");
    }

    private void rest(ViewerWindow window, DemoServer server) {
        List<DemoAccount> some = Stream.concat(FAILURES.keySet().stream().sorted(), MAILS.keySet().stream().sorted()).toList();
        for (int i = 0; asked < ACCOUNTS - 1; i++) {
            DemoAccount account = some.get(i % some.size());
            copyToken(server, account);
            hands.shortcut(KeyCode.K);
            hands.shortcut(KeyCode.A);
            hands.shortcut(KeyCode.V);
            hands.press(KeyCode.ENTER);
            ended(window, account);
        }
        pasteAndFetch(window, server, DemoAccount.COMPLETE);
    }

    private void pasteAndFetch(ViewerWindow window, DemoServer server, DemoAccount account) {
        copyToken(server, account);
        hands.shiftShortcut(KeyCode.V);
        ended(window, account);
    }

    private void copyToken(DemoServer server, DemoAccount account) {
        String token = server.token(account);
        tokens.add(token);
        hands.copied(token);
    }

    private void cancel(ViewerWindow window) {
        ViewerWindow.await(() -> window.isVisible("cancelButton"));
        hands.press(KeyCode.ESCAPE);
        window.awaitEnd();
        assertThat(window.text("statusText")).startsWith("Cancelled");
        asked++;
    }

    private void ended(ViewerWindow window, DemoAccount account) {
        window.awaitEnd();
        asked++;
        String failure = FAILURES.getOrDefault(account, "");
        assertThat(window.isVisible("banner") ? window.text("bannerCode") : "").as(account.id()).isEqualTo(failure);
        if (failure.isEmpty()) {
            ViewerWindow.await(() -> window.isVisible("accountHeader"));
        }
        if (MAILS.containsKey(account)) {
            ViewerWindow.await(() -> window.text("user-email").equals(MAILS.get(account)));
        }
    }

    private boolean dark() {
        return Fx.get(() -> hands.scene().getRoot().getStyleClass().contains("dark"));
    }

    private String saved() {
        return read(path -> path.getFileName().toString().equals("settings.json"));
    }

    private String log() {
        return read(path -> path.getFileName().toString().endsWith(".log"));
    }

    private String read(Predicate<Path> which) {
        try (var files = Files.walk(directory)) {
            var text = new StringBuilder();
            for (Path file : files.filter(which).toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
