package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.ui.command.Command;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The menu bar: all that can be done, with its keys, and the way through it by the keyboard. */
@ExtendWith(FxToolkitExtension.class)
class MenuBarTest {
    /** They need an account. */
    private static final Set<String> OF_AN_ACCOUNT = Set.of("menuSaveForm", "menuSaveJson", "menuSearch", "menuCopyForm", "menuCopyJson",
            "menuTabProfile", "menuTabExtras", "menuTabFindings", "menuTabJson", "menuTabCompare");

    @TempDir
    Path directory;

    private final Hands hands = new Hands();
    private ViewerWindow window;

    @BeforeEach
    void open() {
        window = ViewerWindow.open(directory, 1000, 700, "--demo", "--locale", "en");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void allCommandsAreInIt_withTheirKeys() {
        for (Command command : Command.values()) {
            MenuItem item = window.menuItem(command.id());
            KeyCombination keys = command.keys().isEmpty() ? null : command.keys().getFirst();
            assertThat(item.getAccelerator()).as(command.id()).isEqualTo(keys);
            assertThat(item.getText()).as(command.id()).isNotBlank();
        }
        assertThat(items()).filteredOn(item -> item.getId() != null).hasSize(Command.values().length);
    }

    @Test
    void noKeysMeanTwoThings() {
        List<KeyCombination> all = Stream.of(Command.values()).flatMap(command -> command.keys().stream()).toList();
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void whatNeedsAnAccountIsToBeHadWithOneOnly() {
        assertThat(disabled()).containsAll(OF_AN_ACCOUNT).contains("menuCancel").doesNotContain("menuFetch", "menuSettings");

        window.show(DemoAccount.COMPLETE);
        assertThat(disabled()).containsExactly("menuCancel");

        window.ask(DemoAccount.SLOW);
        ViewerWindow.await(() -> window.isVisible("cancelButton"));
        assertThat(disabled()).doesNotContain("menuCancel").containsAll(OF_AN_ACCOUNT);
        hands.press(KeyCode.ESCAPE);
        window.awaitEnd();
        assertThat(disabled()).contains("menuCancel");
    }

    @Test
    void f10LeadsToIt_andArrowsThroughIt() {
        String before = hands.focused();
        hands.press(KeyCode.F10);
        hands.press(KeyCode.DOWN);
        assertThat(shown()).containsExactly("menuNewWindow");
        hands.press(KeyCode.RIGHT);
        hands.press(KeyCode.DOWN);
        assertThat(shown()).containsExactly("menuServer");
        hands.press(KeyCode.LEFT);
        assertThat(opened()).hasSize(1);
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.ESCAPE);
        assertThat(opened()).isEmpty();
        assertThat(hands.focused()).isEqualTo(before);

        hands.press(KeyCode.F10);
        hands.press(KeyCode.RIGHT);
        hands.press(KeyCode.RIGHT);
        hands.press(KeyCode.RIGHT);
        hands.press(KeyCode.DOWN);
        assertThat(shown()).containsExactly("menuShortcuts");
        hands.press(KeyCode.ENTER);
        ViewerWindow.await(() -> hands.sees("shortcuts"));
        hands.press(KeyCode.ESCAPE);
        assertThat(hands.sees("shortcuts")).isFalse();
    }

    private List<MenuItem> items() {
        MenuBar bar = window.node("menuBar", MenuBar.class);
        return Fx.get(() -> bar.getMenus().stream().flatMap(menu -> menu.getItems().stream()).toList());
    }

    private List<String> disabled() {
        return Fx.get(() -> items().stream().filter(MenuItem::isDisable).map(MenuItem::getId).filter(Objects::nonNull).toList());
    }

    private static List<Window> opened() {
        return Fx.get(() -> Window.getWindows().stream().filter(PopupWindow.class::isInstance).toList());
    }

    // The entries that have the focus.
    private static List<String> shown() {
        return Fx.get(
                () -> opened().stream().map(menu -> menu.getScene().getFocusOwner()).filter(Objects::nonNull).map(Node::getId).toList());
    }
}
