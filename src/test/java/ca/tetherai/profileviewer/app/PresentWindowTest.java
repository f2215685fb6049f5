package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Present mode in the whole window: nothing personal is on screen, to be heard or to be copied, on any tab. */
@ExtendWith(FxToolkitExtension.class)
class PresentWindowTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"COMPLETE, alex, 64ee9a8b1e7f2a0011", "NO_PERSONA, noor, haddad", "UNEXPECTED_TYPES, ula@, 64ee9a8b1e7f2a0011",
            "SPARSE, pace, sam@", "PERSONA_MISMATCH, percy, switch", "CONTACT_PROBLEMS, conny, conny tact", "BYTE_TRAPS, zoë, zoe@",
            "TOKEN_MISMATCH, mia@, 64ee9a8b1e7f2a0011", "UNICODE, نور, 山田", "SIGN_IN_DISABLED, dina, dina@"})
    void nothingPersonalIsInTheWindow(DemoAccount account, String secret, String another) {
        try (var window = ViewerWindow.open(directory, 1024, 700, "--demo")) {
            window.show(account);
            Fx.run(() -> window.node("expectedAccount", TextField.class).setText("zzyzx@acme.example"));
            assertThat(everywhere()).anyMatch(text -> holds(text, secret));
            List<String> secrets = List.of(secret, another, "zzyzx");

            present(window);
            assertThatNothingIsSeen(window, secrets);

            window.fire("fetchButton");
            window.awaitEnd();
            assertThatNothingIsSeen(window, secrets);

            window.show(DemoAccount.FORBIDDEN);
            assertThatNothingIsSeen(window, List.of(secret, another, "zzyzx", "farah", "64ee9a8b1e7f2a0011"));
        }
    }

    @Test
    void itIsUnmistakable_andLeavesAllAsItWas() {
        try (var window = ViewerWindow.open(directory, 640, 480, "--demo")) {
            window.show(DemoAccount.COMPLETE);
            List<String> before = everywhere();
            var tabs = (TabPane) Fx.get(() -> window.stage().getScene().lookup(".tab-pane"));
            Fx.run(() -> tabs.getSelectionModel().select(2));
            String title = Fx.get(() -> window.stage().getTitle());
            ToggleButton reveal = window.node("tokenReveal", ToggleButton.class);
            Fx.run(() -> reveal.setSelected(true));

            present(window);
            assertThat(window.isWithinTheWindow("presentBand")).isTrue();
            assertThat(Fx.<Boolean>get(reveal::isSelected)).isFalse();
            assertThat(Fx.<Boolean>get(reveal::isDisabled)).isTrue();
            assertThat(Fx.<Boolean>get(((CheckMenuItem) window.menuItem("menuPresent"))::isSelected)).isTrue();
            assertThat(Fx.get(() -> window.stage().getTitle())).isEqualTo(title);
            assertThat(Fx.<Integer>get(() -> tabs.getSelectionModel().getSelectedIndex())).isEqualTo(2);

            window.fire("presentLeave");
            Fx.settle(window.stage().getScene());
            assertThat(window.isVisible("presentBand")).isFalse();
            assertThat(Fx.<Boolean>get(reveal::isDisabled)).isFalse();
            assertThat(Fx.<Integer>get(() -> tabs.getSelectionModel().getSelectedIndex())).isEqualTo(2);
            Fx.run(() -> tabs.getSelectionModel().select(0));
            assertThat(everywhere()).containsAll(before.stream().filter(text -> holds(text, "alex")).toList());
        }
    }

    @Test
    void whatTheTokenSaysIsMaskedInItsDialogToo() {
        try (var window = ViewerWindow.open(directory, 1024, 700, "--demo")) {
            window.show(DemoAccount.COMPLETE);
            present(window);
            window.robot().clickOn("#tokenDetails");
            ViewerWindow.await(() -> Fx.<Integer>get(() -> Window.getWindows().size()) > 1);
            assertThat(everywhere()).noneMatch(text -> holds(text, "alex") || holds(text, "64ee9a8b1e7f2a0011"));
            window.robot().push(KeyCode.ESCAPE);
        }
    }

    private static void present(ViewerWindow window) {
        window.robot().push(KeyCode.F8);
        ViewerWindow.await(() -> window.isVisible("presentBand"));
        ViewerWindow.await(() -> everywhere().stream().anyMatch(text -> text.contains("\u2022\u2022\u2022")));
        Fx.settle(window.stage().getScene());
    }

    private static void assertThatNothingIsSeen(ViewerWindow window, List<String> secrets) {
        var tabs = (TabPane) Fx.get(() -> window.stage().getScene().lookup(".tab-pane"));
        int count = Fx.get(() -> tabs.getTabs().size());
        for (int tab = 0; tab < count; tab++) {
            int selected = tab;
            Fx.run(() -> tabs.getSelectionModel().select(selected));
            Fx.settle(window.stage().getScene());
            assertThat(everywhere()).as("tab %s", tab).noneMatch(text -> secrets.stream().anyMatch(secret -> holds(text, secret)));
            Fx.run(() -> {
                for (Node node : LeakSearch.nodes(window.stage()).filter(PresentWindowTest::canCopy).toList()) {
                    LeakSearch.setClipboard("");
                    Copies.pressCopy(node);
                    String copied = Clipboard.getSystemClipboard().getString();
                    assertThat(secrets).noneMatch(secret -> holds(String.valueOf(copied), secret));
                }
            });
        }
    }

    private static boolean canCopy(Node node) {
        boolean seen = node.isFocusTraversable();
        for (Node at = node; at != null; at = at.getParent()) {
            seen &= at.isVisible();
        }
        return seen && (!(node instanceof TextInputControl input) || input.getText() != null);
    }

    private static boolean holds(String text, String secret) {
        return text.toLowerCase(Locale.ROOT).contains(secret);
    }

    private static List<String> everywhere() {
        return Fx.get(() -> {
            List<String> texts = new ArrayList<>();
            Window.getWindows().stream().flatMap(LeakSearch::nodes).forEach(node -> {
                texts.add(node.getAccessibleText());
                texts.add(node.getAccessibleHelp());
                texts.add(String.valueOf(node.getUserData()));
                switch (node) {
                    case Labeled labeled -> texts.add(labeled.getText());
                    case Text text -> texts.add(text.getText());
                    case TextInputControl input when !"tokenField".equals(input.getId()) ->
                        Stream.of(input.getText(), input.getPromptText()).forEach(texts::add);
                    default -> {
                    }
                }
                if (node instanceof Control control && control.getTooltip() != null) {
                    texts.add(control.getTooltip().getText());
                }
            });
            texts.removeIf(text -> text == null);
            return List.copyOf(texts);
        });
    }
}
