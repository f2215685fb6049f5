package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.access.SpokenWords;
import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Where the focus goes as a fetch ends, and where it stays. */
@ExtendWith(FxToolkitExtension.class)
class FetchFocusWindowTest {
    private static final String HEADER = "accountHeader";

    @TempDir
    Path directory;

    private ViewerWindow window;

    @BeforeEach
    void open() {
        window = ViewerWindow.open(directory, 1100, 800, "--demo", "--locale", "en");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void itGoesToTheAccount_whichSaysWhoItIs_andFromThereIntoTheFields() {
        window.pick(DemoAccount.COMPLETE);
        focus("fetchButton");
        window.robot().push(KeyCode.ENTER);
        window.awaitEnd();

        assertThat(focused()).isEqualTo(HEADER);
        Node header = window.node(HEADER, Node.class);
        assertThat(Fx.get(() -> SpokenWords.name(header))).startsWith("Account: Alex Rep, Department head, alex@acme.example");
        assertThat(Fx.<Boolean>get(header::isFocusVisible)).isTrue();
        for (int i = 0; i < 20 && !focused().equals("user-fullName"); i++) {
            window.robot().push(KeyCode.TAB);
        }
        assertThat(focused()).isEqualTo("user-fullName");
    }

    @Test
    void itGoesToTheBanner_alsoFromTheFieldInWhichEnterWasPressed() {
        window.pick(DemoAccount.FORBIDDEN);
        focus("tokenField");
        window.robot().push(KeyCode.ENTER);
        window.awaitEnd();

        assertThat(focused()).isEqualTo("banner");
        Node banner = window.node("banner", Node.class);
        assertThat(Fx.<Boolean>get(banner::isFocusVisible)).isTrue();
        assertThat(Fx.get(() -> SpokenWords.name(banner))).startsWith("The server denied access to this profile.").contains("HTTP_403");
    }

    @Test
    void whoeverTypesElsewhereMeanwhile_goesOnTyping() {
        window.pick(DemoAccount.SLOW);
        window.fire("fetchButton");
        ViewerWindow.await(() -> window.isVisible("cancelButton"));
        focus("expectedAccount");
        window.robot().write("sol@");
        window.awaitEnd();
        window.robot().write("acme");

        assertThat(focused()).isEqualTo("expectedAccount");
        assertThat(window.text("expectedAccount")).isEqualTo("sol@acme");
    }

    @Test
    void whoAskedAgainFromAField_readsOnThere() {
        window.show(DemoAccount.COMPLETE);
        focus("user-email");
        window.fire("fetchButton");
        window.awaitEnd();

        assertThat(focused()).isEqualTo("user-email");
    }

    @Test
    void whereTheAccountGoes_itIsOnCancel_andAfterThatOnFetch() {
        window.show(DemoAccount.COMPLETE);
        assertThat(focused()).isEqualTo(HEADER);
        window.pick(DemoAccount.SLOW);
        window.fire("fetchButton");
        ViewerWindow.await(() -> window.isVisible("cancelButton"));
        Fx.settle(window.stage().getScene());
        assertThat(focused()).isEqualTo("cancelButton");
        window.robot().push(KeyCode.ESCAPE);
        window.awaitEnd();

        assertThat(focused()).isEqualTo("fetchButton");
    }

    @Test
    void anotherAccountThanTheExpectedOneComesFirst() {
        Fx.run(() -> window.node("expectedAccount", TextField.class).setText("somebody@else.example"));
        window.pick(DemoAccount.COMPLETE);
        focus("tokenField");
        window.robot().push(KeyCode.ENTER);
        window.awaitEnd();

        assertThat(focused()).isEqualTo("expectedMismatch");
    }

    private void focus(String id) {
        Node node = window.node(id, Node.class);
        Fx.run(node::requestFocus);
    }

    private String focused() {
        return Fx.get(() -> Objects.toString(Objects.requireNonNull(window.stage().getScene().getFocusOwner()).getId()));
    }
}
