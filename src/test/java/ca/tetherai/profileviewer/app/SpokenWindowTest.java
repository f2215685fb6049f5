package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.access.SpokenWords;
import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.RawServer;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is spoken of values and rows, and what stands still for who wants nothing to move. */
@ExtendWith(FxToolkitExtension.class)
class SpokenWindowTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | COMPLETE | user-email | E-mail: alex@acme.example, copy and opening available
            en | COMPLETE | user-accessRole | Role: DEPARTMENT_HEAD, Department head, copy available
            en | SPARSE | user-departmentId | Department ID: None, null, copy available
            en | SPARSE | persona-region | Region: Not provided
            fr | COMPLETE | user-email | Adresse électronique: alex@acme.example, copie et ouverture possibles
            fr | SPARSE | persona-region | Région: Non fourni
            """)
    void aFieldIsLabelValueHowItStandsAndWhatCanBeDone(String language, DemoAccount account, String id, String spoken) {
        try (var window = ViewerWindow.open(directory, 1100, 800, "--demo", "--locale", language)) {
            window.show(account);
            Node value = window.node(id, Node.class);

            assertThat(Fx.get(() -> SpokenWords.name(value)).replace("\u00a0", "")).isEqualTo(spoken);
            assertThat(Fx.get(() -> SpokenWords.help(value))).contains("JSON");
            assertThat(Fx.get(() -> SpokenWords.help(value)).contains("+C")).isEqualTo(!spoken.endsWith("Not provided")
                    && !spoken.endsWith("Non fourni"));
        }
    }

    @Test
    void ofAVeryLongValueTheBeginningIsSpoken_andHowLongItIs() throws IOException {
        String body = "{\"user\": {\"fullName\": \"" + "Long ".repeat(2_000) + "\"}}";
        try (var server = RawServer
                .answering("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
                var window = ViewerWindow.open(directory, 1100, 800, "--locale", "en", "--server", server.url("http"))) {
            Fx.run(() -> window.node("tokenField", TextField.class).setText("abc"));
            window.fire("fetchButton");
            window.awaitEnd();
            String spoken = Fx.get(() -> SpokenWords.name(window.node("user-fullName", Node.class)));

            assertThat(spoken).startsWith("Full name: Long Long").contains("10,000 characters").hasSizeLessThan(500);
            assertThat(Fx.get(() -> SpokenWords.name(window.node("accountHeader", Node.class)))).hasSizeLessThan(500);
        }
    }

    @Test
    void aFieldOfTheWindowSpeaksItsLabelAndWhatIsInIt() {
        try (var window = ViewerWindow.open(directory, 1100, 800, "--demo", "--locale", "en")) {
            Fx.run(() -> window.node("expectedAccount", TextField.class).setText("alex@acme.example"));
            Node expected = window.node("expectedAccount", Node.class);
            Node accounts = window.node("demoAccount", ComboBox.class);

            assertThat(Fx.get(() -> SpokenWords.name(expected))).isEqualTo("Expected account");
            assertThat(Fx.get(() -> expected.queryAccessibleAttribute(AccessibleAttribute.TEXT))).isEqualTo("alex@acme.example");
            assertThat(Fx.get(() -> SpokenWords.name(accounts))).isEqualTo("Account");
            assertThat(Fx.get(() -> accounts.queryAccessibleAttribute(AccessibleAttribute.TEXT))).isEqualTo("Complete profile");
        }
    }

    @Test
    void withReducedMotionTheBusyLineStandsStill() {
        try (var window = ViewerWindow.open(directory, 1100, 800, "--demo", "--locale", "en")) {
            ProgressBar busy = window.node("busy", ProgressBar.class);
            Fx.run(() -> window.stage().getScene().getPreferences().setReducedMotion(false));
            assertThat(Fx.<Double>get(busy::getProgress)).isEqualTo(ProgressBar.INDETERMINATE_PROGRESS);

            Fx.run(() -> window.stage().getScene().getPreferences().setReducedMotion(true));

            assertThat(Fx.<Double>get(busy::getProgress)).isEqualTo(1);
            assertThat(Fx.get(() -> busy.queryAccessibleAttribute(AccessibleAttribute.INDETERMINATE))).isEqualTo(true);
        }
    }
}
