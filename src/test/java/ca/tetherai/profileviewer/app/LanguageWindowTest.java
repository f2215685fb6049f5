package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.settings.Preferences;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Another language while the window is open: all that it is about stays. */
@ExtendWith(FxToolkitExtension.class)
class LanguageWindowTest {
    @TempDir
    private Path directory;

    @Test
    void allThatTheWindowIsAboutStays() {
        try (var window = ViewerWindow.open(directory, 1100, 800, "--demo", "--locale", "en-CA")) {
            window.show(DemoAccount.REFRESHED);
            window.show(DemoAccount.REFRESHED);
            ViewerWindow.await(() -> window.isVisible("changesStrip"));
            TextField expected = window.node("expectedAccount", TextField.class);
            Fx.run(() -> expected.setText("ria@acme.example"));
            TextField search = window.node("jsonSearch", TextField.class);
            Fx.run(() -> search.setText("ria"));
            tabs(window, 3);
            Fx.run(search::requestFocus);
            String token = window.text("tokenField");
            String server = server(window);
            String mail = window.text("user-email");

            french(window);

            assertThat(window.text("fetchButton")).isEqualTo("Récupérer");
            assertThat(window.text("user-email")).isEqualTo(mail);
            assertThat(window.text("tokenField")).isEqualTo(token);
            assertThat(server(window)).isEqualTo(server);
            assertThat(window.isVisible("demoAccount")).isTrue();
            assertThat(window.text("expectedAccount")).isEqualTo("ria@acme.example");
            assertThat(window.text("jsonSearch")).isEqualTo("ria");
            assertThat(selected(window)).isEqualTo(3);
            assertThat(Fx.get(() -> window.stage().getScene().getFocusOwner().getId())).isEqualTo("jsonSearch");
            ViewerWindow.await(() -> !Fx.get(window.node("jsonView", ListView.class)::getItems).isEmpty());
            tabs(window, 0);
            ViewerWindow.await(() -> window.isVisible("changesStrip"));
            tabs(window, 4);
            ViewerWindow.await(() -> window.isVisible("compareAll"));
            assertThat(window.text("statusText")).contains("200");
            window.show(DemoAccount.COMPLETE);
            assertThat(window.text("user-email")).isEqualTo("alex@acme.example");
        }
    }

    @Test
    void aRequestUnderWayGoesOn_andEndsInTheOtherLanguage() {
        try (var window = ViewerWindow.open(directory, 1100, 800, "--demo", "--locale", "en")) {
            window.ask(DemoAccount.SLOW);
            ViewerWindow.await(() -> window.isVisible("cancelButton"));
            french(window);
            assertThat(window.text("cancelButton")).isEqualTo("Annuler");
            ViewerWindow.await(() -> window.isVisible("user-email"));
            assertThat(window.text("user-email")).isEqualTo("sol@acme.example");
            assertThat(window.isVisible("busy")).isFalse();
        }
    }

    @Test
    void aRequestUnderWayCanBeCancelledInTheOtherLanguage() {
        try (var window = ViewerWindow.open(directory, 1100, 800, "--demo", "--locale", "en")) {
            window.ask(DemoAccount.SLOW);
            ViewerWindow.await(() -> window.isVisible("cancelButton"));
            french(window);
            window.fire("cancelButton");
            assertThat(window.isVisible("fetchButton")).isTrue();
            assertThat(window.text("statusText")).startsWith("Annulé");
        }
    }

    @Test
    void aFailureAndWhatWasPutAwayStayAsTheyAre() {
        try (var window = ViewerWindow.open(directory, 1100, 800, "--demo", "--locale", "en")) {
            window.show(DemoAccount.FORBIDDEN);
            french(window);
            assertThat(window.text("bannerCode")).isEqualTo("HTTP_403");
            assertThat(window.text("bannerTitle")).contains("refus");
            window.fire("bannerDismiss");
            window.choose(now -> now.withLanguage(Optional.of("en")));
            assertThat(window.isVisible("banner")).isFalse();
        }
    }

    @Test
    void aPastedTokenCanStillBeClearedFromTheClipboard() {
        try (var window = ViewerWindow.open(directory, 1100, 800, "--locale", "en", "--server", "https://api.acme.example")) {
            TextField field = window.node("tokenField", TextField.class);
            Fx.run(() -> {
                var content = new ClipboardContent();
                content.putString("Bearer opaque-token-0123456789");
                Clipboard.getSystemClipboard().setContent(content);
                field.paste();
            });
            assertThat(window.isVisible("clearClipboard")).isTrue();
            french(window);
            assertThat(window.isVisible("clearClipboard")).isTrue();
            window.fire("clearClipboard");
            assertThat(Fx.<Boolean>get(() -> Clipboard.getSystemClipboard().hasString())).isFalse();
        }
    }

    @Test
    void presentModeMasksInTheOtherLanguageToo() {
        try (var window = ViewerWindow.open(directory, 1100, 800, "--demo", "--locale", "en")) {
            window.show(DemoAccount.COMPLETE);
            window.robot().push(KeyCode.F8);
            ViewerWindow.await(() -> !window.text("user-email").equals("alex@acme.example"));
            french(window);
            assertThat(window.isVisible("presentBand")).isTrue();
            ViewerWindow.await(() -> !window.text("user-email").isEmpty());
            assertThat(window.text("user-email")).isNotEqualTo("alex@acme.example");
        }
    }

    @Test
    void theSettingsAreOpenedAgainInTheirOtherLanguage() {
        try (var window = ViewerWindow.open(directory, 1100, 800, "--locale", "en")) {
            Fx.run(window.menuItem("menuSettings")::fire);
            ComboBox<?> language = (ComboBox<?>) Fx.get(() -> lookup("settingsLanguage").orElseThrow());
            Fx.run(() -> language.getSelectionModel().select(2));
            ViewerWindow.await(
                    () -> Fx.get(() -> lookup("settingsClose").filter(close -> ((Labeled) close).getText().equals("Fermer")).isPresent()));
            assertThat(Fx.<Integer>get(() -> Window.getWindows().size())).isEqualTo(2);
            Fx.run(() -> ((Button) lookup("settingsClose").orElseThrow()).fire());
        }
    }

    @Test
    void whatSpokeTheLanguageBeforeGoes() {
        try (var window = ViewerWindow.open(directory, 1100, 800, "--demo", "--locale", "en")) {
            window.show(DemoAccount.COMPLETE);
            List<WeakReference<Object>> before = IntStream.range(0, 4).mapToObj(i -> {
                var content = new WeakReference<Object>(window.node("userForm", Node.class));
                window.choose(now -> now.withLanguage(Optional.of(i % 2 == 0 ? "fr" : "en")));
                return content;
            }).toList();
            ViewerWindow.await(() -> {
                System.gc();
                Fx.settle(window.stage().getScene());
                return before.stream().limit(3).allMatch(content -> content.get() == null);
            });
        }
    }

    private static void french(ViewerWindow window) {
        window.choose(now -> now.withLanguage(Optional.of("fr")));
    }

    private static Optional<Node> lookup(String id) {
        return Window.getWindows().stream().map(open -> open.getScene().lookup("#" + id)).filter(Objects::nonNull).findFirst();
    }

    private static String server(ViewerWindow window) {
        return Fx.get(() -> window.node("serverField", ComboBox.class).getEditor().getText());
    }

    private static void tabs(ViewerWindow window, int tab) {
        Fx.run(() -> ((TabPane) window.stage().getScene().lookup(".tab-pane")).getSelectionModel().select(tab));
    }

    private static int selected(ViewerWindow window) {
        return Fx.get(() -> ((TabPane) window.stage().getScene().lookup(".tab-pane")).getSelectionModel().getSelectedIndex());
    }
}
