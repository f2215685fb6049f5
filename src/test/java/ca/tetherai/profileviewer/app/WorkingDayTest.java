package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.demo.DemoServer;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.StandardError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Forty accounts in one window, by keyboard alone: what is not a key press here only looks, or copies something in another program. */
@ExtendWith(FxToolkitExtension.class)
class WorkingDayTest {
    private static final int ACCOUNTS = 40;
    private static final Map<DemoAccount, String> FAILING = Map.of(DemoAccount.BAD_REQUEST, "HTTP_400", DemoAccount.BAD_SIGNATURE,
            "HTTP_401",
            DemoAccount.EXPIRED, "HTTP_401", DemoAccount.FORBIDDEN, "HTTP_403", DemoAccount.NOT_FOUND, "HTTP_404", DemoAccount.SERVER_ERROR,
            "HTTP_500");
    private static final List<DemoAccount> TICKETS = List.of(DemoAccount.COMPLETE, DemoAccount.EXPIRED, DemoAccount.NO_PERSONA,
            DemoAccount.REFRESHED, DemoAccount.SERVER_ERROR, DemoAccount.UNICODE, DemoAccount.FORBIDDEN, DemoAccount.SPARSE,
            DemoAccount.NOT_FOUND, DemoAccount.CONTACT_PROBLEMS, DemoAccount.BAD_SIGNATURE, DemoAccount.PERSONA_MISMATCH,
            DemoAccount.BAD_REQUEST, DemoAccount.SIGN_IN_DISABLED);

    private final StringBuilder seen = new StringBuilder();

    @TempDir
    private Path directory;

    @Test
    void fortyAccountsByKeyboardAlone() throws IOException {
        try (var error = StandardError.capture();
                var demo = DemoServer.start();
                var window = ViewerWindow.open(directory, 1100, 800, "--locale", "en", "--server", demo.address().toString())) {
            for (int number = 0; number < ACCOUNTS; number++) {
                DemoAccount account = TICKETS.get(number % TICKETS.size());
                String token = demo.token(account);
                ask(window, number, token);
                if (FAILING.containsKey(account)) {
                    fails(window, account);
                } else {
                    reads(window, account);
                }
                between(window, number, demo);
                assertThat(seen).doesNotContain("INTERNAL");
            }
            keys(window, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
            assertThat(window.text("tokenField")).isEmpty();
            assertThat(error.text()
                    .lines()
                    .filter(line -> !line.contains("Too small int buffer size")
                            && !line.contains("BufferOverflowException")))
                    .isEmpty();
            try (var logs = Files.list(directory)) {
                String written = logs.filter(file -> file.toString().endsWith(".log"))
                        .map(WorkingDayTest::content)
                        .collect(Collectors.joining());
                assertThat(written).contains("200").doesNotContain(demo.token(DemoAccount.COMPLETE).substring(0, 40), "alex@");
            }
        }
    }

    // Pasted and fetched in one step, or step by step.
    private static void ask(ViewerWindow window, int number, String token) {
        Fx.run(() -> {
            var content = new ClipboardContent();
            content.putString("Authorization: Bearer " + token);
            Clipboard.getSystemClipboard().setContent(content);
        });
        if (number % 3 == 0) {
            keys(window, KeyCode.CONTROL, KeyCode.K);
            keys(window, KeyCode.CONTROL, KeyCode.V);
            keys(window, KeyCode.ENTER);
        } else {
            keys(window, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        }
        window.awaitEnd();
    }

    private void reads(ViewerWindow window, DemoAccount account) {
        ViewerWindow.await(() -> window.isVisible("userForm"));
        assertThat(window.isVisible("banner")).isFalse();
        assertThat(Fx.get(() -> focused(window).getId())).isEqualTo("accountHeader");
        keys(window, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        ViewerWindow.await(() -> clipboard().startsWith("Account: ") || clipboard().startsWith("Compte"));
        String mail = window.text("user-email");
        if (mail.contains("@")) {
            assertThat(window.text("tokenSummary")).as(account.id()).contains(mail);
            assertThat(clipboard()).as(account.id()).doesNotContain(mail);
        }
        seen.append(window.text("statusText"));
    }

    private void fails(ViewerWindow window, DemoAccount account) {
        assertThat(window.text("bannerCode")).isEqualTo(FAILING.get(account));
        assertThat(Fx.get(() -> focused(window).getId())).isEqualTo("banner");
        seen.append(window.text("bannerCode"));
        if (account == DemoAccount.SERVER_ERROR) {
            // What is to be said to the customer comes first.
            keys(window, KeyCode.TAB);
            keys(window, KeyCode.TAB);
            assertThat(Fx.get(() -> focused(window).getId())).isEqualTo("bannerRetry");
            keys(window, KeyCode.ENTER);
            window.awaitEnd();
            assertThat(window.text("bannerCode")).isEqualTo("HTTP_500");
        }
        keys(window, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        ViewerWindow.await(() -> clipboard().contains("Failure: " + FAILING.get(account)));
    }

    private void between(ViewerWindow window, int number, DemoServer demo) {
        switch (number) {
            case 3 -> compares(window);
            case 5 -> searches(window);
            case 7 -> presents(window);
            case 9 -> settings(window, 0, "Récupérer", KeyCode.DOWN, KeyCode.DOWN);
            case 11 -> settings(window, 1, "Récupérer", KeyCode.DOWN, KeyCode.DOWN);
            case 14 -> givesUp(window, demo);
            case 17 -> settings(window, 0, "Fetch", KeyCode.UP);
            case 21 -> sizes(window);
            case 23 -> settings(window, 1, "Fetch", KeyCode.UP);
            default -> {
            }
        }
    }

    // This account has changed since: by F5, then side by side.
    private static void compares(ViewerWindow window) {
        keys(window, KeyCode.F5);
        window.awaitEnd();
        ViewerWindow.await(() -> window.isVisible("changesStrip"));
        keys(window, KeyCode.CONTROL, KeyCode.DIGIT5);
        ViewerWindow.await(() -> window.isVisible("compareTable"));
        keys(window, KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(tab(window)).isZero();
    }

    private static void searches(ViewerWindow window) {
        keys(window, KeyCode.CONTROL, KeyCode.F);
        assertThat(Fx.get(() -> focused(window).getId())).isEqualTo("jsonSearch");
        assertThat(tab(window)).isEqualTo(3);
        keys(window, KeyCode.Z);
        keys(window, KeyCode.O);
        assertThat(window.text("jsonSearch")).isEqualTo("zo");
        keys(window, KeyCode.F3);
        keys(window, KeyCode.ESCAPE);
        assertThat(window.text("jsonSearch")).isEmpty();
        keys(window, KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(tab(window)).isEqualTo(2);
        keys(window, KeyCode.CONTROL, KeyCode.DIGIT1);
    }

    private static void presents(ViewerWindow window) {
        String mail = window.text("user-email");
        keys(window, KeyCode.F8);
        ViewerWindow.await(() -> window.isVisible("presentBand") && !window.text("user-email").equals(mail));
        keys(window, KeyCode.F8);
        ViewerWindow.await(() -> window.text("user-email").equals(mail));
    }

    // The row of the settings that many stops from the first one, changed by arrows.
    private static void settings(ViewerWindow window, int row, String fetch, KeyCode... arrows) {
        keys(window, KeyCode.CONTROL, KeyCode.COMMA);
        ViewerWindow.await(() -> dialog().contains("settingsClose"));
        for (int stop = 0; stop < row; stop++) {
            keys(window, KeyCode.TAB);
        }
        for (KeyCode arrow : arrows) {
            keys(window, arrow);
        }
        ViewerWindow.await(() -> window.text("fetchButton").equals(fetch) && dialog().contains("settingsClose"));
        keys(window, KeyCode.ESCAPE);
        ViewerWindow.await(() -> dialog().isEmpty());
    }

    private static void givesUp(ViewerWindow window, DemoServer demo) {
        Fx.run(() -> {
            var content = new ClipboardContent();
            content.putString(demo.token(DemoAccount.SLOW));
            Clipboard.getSystemClipboard().setContent(content);
        });
        keys(window, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        ViewerWindow.await(() -> window.isVisible("cancelButton"));
        keys(window, KeyCode.ESCAPE);
        window.awaitEnd();
        assertThat(window.text("statusText")).isEqualTo("Annulé");
        assertThat(Fx.get(() -> focused(window).getId())).isEqualTo("fetchButton");
    }

    private static void sizes(ViewerWindow window) {
        keys(window, KeyCode.CONTROL, KeyCode.PLUS);
        ViewerWindow.await(() -> window.text("statusText").contains("110"));
        keys(window, KeyCode.CONTROL, KeyCode.DIGIT0);
        ViewerWindow.await(() -> window.text("statusText").contains("100"));
    }

    private static String dialog() {
        return Fx.get(() -> List.copyOf(Window.getWindows())
                .stream()
                .filter(open -> open.getScene().lookup("#settingsClose") != null)
                .map(_ -> "settingsClose")
                .collect(Collectors.joining()));
    }

    private static Node focused(ViewerWindow window) {
        return Objects.requireNonNull(window.stage().getScene().getFocusOwner());
    }

    private static int tab(ViewerWindow window) {
        return Fx.get(() -> ((TabPane) window.stage().getScene().lookup(".tab-pane")).getSelectionModel().getSelectedIndex());
    }

    private static void keys(ViewerWindow window, KeyCode... keys) {
        window.robot().push(keys);
        Fx.settle(window.stage().getScene());
    }

    private static String clipboard() {
        return Fx.get(() -> String.valueOf(Clipboard.getSystemClipboard().getString()));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
