package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import java.nio.file.Path;
import java.util.Comparator;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The window on its demo, used as a person uses it. */
@ExtendWith(FxToolkitExtension.class)
class DemoWindowTest {
    @TempDir
    Path directory;

    private ViewerWindow window;

    @BeforeEach
    void open() {
        window = ViewerWindow.open(directory, 1024, 700, "--demo", "--locale", "en");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void startsWithAnAccountsTokenFilledIn_andFetchesOnFetch() {
        assertThat(window.text("tokenSummary")).startsWith("alex@acme.example").contains("Expires");
        window.robot().clickOn("#fetchButton");
        window.awaitEnd();

        assertThat(window.text("user-fullName")).isEqualTo("Alex Rep");
        assertThat(window.text("persona-timezone")).isEqualTo("America/Toronto");
        assertThat(window.text("statusText")).startsWith("200 OK");
        assertThat(window.isVisible("banner")).isFalse();
        assertThat(window.stage().getTitle()).isEqualTo("Tether Profile Viewer");
    }

    @ParameterizedTest
    @CsvSource({"BAD_REQUEST, HTTP_400", "BAD_SIGNATURE, HTTP_401", "EXPIRED, HTTP_401", "FORBIDDEN, HTTP_403", "NOT_FOUND, HTTP_404",
            "SERVER_ERROR, HTTP_500"})
    void aFailureTakesTheBannerAndTheFocus(DemoAccount account, String code) {
        window.show(account);

        assertThat(window.isVisible("banner")).isTrue();
        assertThat(window.text("bannerCode")).isEqualTo(code);
        assertThat(window.text("bannerTitle")).isNotBlank();
        assertThat(window.text("bannerMessage")).isNotBlank();
        assertThat(window.text("bannerServerSays")).isNotBlank();
        assertThat(window.isVisible("bannerRetry")).isEqualTo(code.equals("HTTP_500"));
        assertThat(Fx.<Boolean>get(() -> window.stage().getScene().lookup("#banner").isFocused())).isTrue();
        assertThat(window.isVisible("userForm")).isFalse();
    }

    @Test
    void theNextSuccessEndsTheBanner() {
        window.show(DemoAccount.SERVER_ERROR);
        window.show(DemoAccount.NO_PERSONA);

        assertThat(window.isVisible("banner")).isFalse();
        assertThat(window.isVisible("personaMissing")).isTrue();
        assertThat(window.isVisible("persona-timezone")).isFalse();
        assertThat(window.text("user-fullName")).isEqualTo("Noor Haddad");
    }

    @Test
    void theBannerCanBePutAway_andComesBackWithTheNextFailure() {
        window.show(DemoAccount.SERVER_ERROR);
        window.robot().clickOn("#bannerDismiss");
        assertThat(window.isVisible("banner")).isFalse();

        window.fire("fetchButton");
        window.awaitEnd();
        assertThat(window.isVisible("banner")).isTrue();
    }

    @Test
    void theDiagnosticsGoToTheClipboard_withoutTheToken() {
        window.show(DemoAccount.SERVER_ERROR);
        String token = window.text("tokenField");
        window.robot().clickOn("#bannerCopy");

        String copied = Fx.get(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).contains("HTTP_500").contains("127.0.0.1").doesNotContain(token.substring(0, 16)).doesNotContain("erin@");
    }

    @Test
    void escapeCancelsAndLeavesWhatWas() {
        window.show(DemoAccount.COMPLETE);
        window.ask(DemoAccount.SLOW);
        ViewerWindow.await(() -> window.isVisible("cancelButton"));
        window.robot().push(KeyCode.ESCAPE);
        window.awaitEnd();

        assertThat(window.text("statusText")).isEqualTo("Cancelled");
        assertThat(window.isVisible("banner")).isFalse();
        assertThat(window.isVisible("fetchButton")).isTrue();
    }

    @Test
    void aDoubleClickOnFetchDoesNotCancelIt() {
        window.ask(DemoAccount.SLOW);
        ViewerWindow.await(() -> window.isVisible("cancelButton"));
        window.robot().push(KeyCode.ESCAPE);
        window.awaitEnd();
        window.robot().doubleClickOn("#fetchButton");

        assertThat(window.isVisible("cancelButton")).isTrue();
    }

    @Test
    void theCancelButtonCancels() {
        window.ask(DemoAccount.SLOW);
        ViewerWindow.await(() -> window.isVisible("cancelButton"));
        window.robot().clickOn("#cancelButton");
        window.awaitEnd();

        assertThat(window.text("statusText")).isEqualTo("Cancelled");
    }

    @Test
    void allThatCameBeyondTheContractIsInTheTrees() {
        window.show(DemoAccount.MANY_EXTRAS);

        assertThat(entries("userExtras") + entries("personaExtras") + entries("responseExtras")).isGreaterThanOrEqualTo(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"serverField", "tokenField", "tokenReveal", "tokenSummary", "pasteFetchButton", "fetchButton", "cancelButton",
            "busy",
            "banner", "bannerCode", "bannerTitle", "bannerMessage", "bannerServerSays", "bannerRetry", "bannerCopy", "bannerDismiss",
            "statusText",
            "userForm", "personaForm", "personaMissing", "userExtras", "personaExtras", "responseExtras"})
    void everyNodeHasTheIdThatScriptsAndTestsGoBy(String id) {
        window.show(DemoAccount.COMPLETE);

        assertThat(window.node(id, Node.class)).isNotNull();
    }

    @Test
    void leavingTheDemoEmptiesBothFields() {
        window.robot().clickOn("#demoLeave");

        assertThat(window.text("tokenField")).isEmpty();
        assertThat(window.isVisible("demoAccount")).isFalse();
    }

    @Test
    void theTokenIsMaskedUntilItIsRevealed() {
        String shown = shownToken();
        assertThat(shown).matches("[●•]+");

        window.robot().clickOn("#tokenReveal");
        assertThat(shownToken()).isEqualTo(window.text("tokenField"));

        window.robot().clickOn("#tokenReveal");
        assertThat(shownToken()).isEqualTo(shown);
    }

    private String shownToken() {
        Control field = window.node("tokenField", Control.class);
        return Fx.get(() -> field.lookupAll(".text")
                .stream()
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .max(Comparator.comparingInt(String::length))
                .orElseThrow());
    }

    private int entries(String id) {
        TreeTableView<?> tree = window.node(id, TreeTableView.class);
        ViewerWindow.await(() -> Fx.get(() -> tree.getRoot() != null && !tree.getRoot().getChildren().isEmpty()));
        return Fx.get(() -> tree.getRoot().getChildren().size());
    }
}
