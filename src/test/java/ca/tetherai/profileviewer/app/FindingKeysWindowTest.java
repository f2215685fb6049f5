package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The findings by keyboard alone. */
@ExtendWith(FxToolkitExtension.class)
class FindingKeysWindowTest {
    @TempDir
    Path directory;

    @Test
    void tabLeadsThroughTheLinksOfAllRows_eachInSightWithItsRing_andBack() {
        try (var window = ViewerWindow.open(directory, 640, 480, "--demo", "--locale", "en")) {
            window.show(DemoAccount.CONTACT_PROBLEMS);
            var tab = new FindingsTab(window);
            tab.select(FindingsTab.FINDINGS);
            int links = tab.rows().stream().mapToInt(row -> row.links().size()).sum();
            Fx.run(() -> tab.list().requestFocus());

            List<Node> there = new ArrayList<>();
            for (int i = 0; i < links; i++) {
                push(window, KeyCode.TAB);
                there.add(assertSeen(window));
            }
            assertThat(there).extracting(link -> ((Hyperlink) link).getText())
                    .containsExactlyElementsOf(tab.rows().stream().flatMap(row -> row.links().stream()).map(link -> link.words()).toList());

            for (int i = 1; i < links; i++) {
                push(window, KeyCode.SHIFT, KeyCode.TAB);
                assertSeen(window);
            }
            push(window, KeyCode.SHIFT, KeyCode.TAB);
            assertThat(tab.focused()).isEqualTo("findings");

            push(window, KeyCode.SHIFT, KeyCode.TAB);
            assertThat(tab.focused()).isNotEqualTo("findings");
        }
    }

    @Test
    void tabAfterTheLastLinkLeavesTheList() {
        try (var window = ViewerWindow.open(directory, 1024, 700, "--demo", "--locale", "en")) {
            window.show(DemoAccount.SIGN_IN_DISABLED);
            var tab = new FindingsTab(window);
            tab.select(FindingsTab.FINDINGS);
            Fx.run(() -> tab.list().requestFocus());
            int links = tab.rows().stream().mapToInt(row -> row.links().size()).sum();
            for (int i = 0; i <= links; i++) {
                push(window, KeyCode.TAB);
            }

            assertThat(focusOwner(window)).isNotInstanceOf(Hyperlink.class);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTER", "SPACE"})
    void aRowIsFollowed_andTheFieldItLeadsToShowsThatItHasTheFocus(KeyCode key) {
        try (var window = ViewerWindow.open(directory, 1024, 700, "--demo", "--locale", "en")) {
            window.show(DemoAccount.CONTACT_PROBLEMS);
            var tab = new FindingsTab(window);
            tab.select(FindingsTab.FINDINGS);
            Fx.run(() -> tab.list().requestFocus());

            push(window, KeyCode.DOWN);
            push(window, key);

            assertThat(tab.selected()).isEqualTo(FindingsTab.PROFILE);
            Node field = focusOwner(window);
            assertThat(field.getId()).startsWith("user-");
            assertThat(Fx.<Boolean>get(field::isFocusVisible)).isTrue();
        }
    }

    @Test
    void whatSaysThatThereIsNoPersonaShowsItToo() {
        try (var window = ViewerWindow.open(directory, 1024, 700, "--demo", "--locale", "en")) {
            window.show(DemoAccount.SIGN_IN_DISABLED);
            var tab = new FindingsTab(window);
            int row = tab.rows().stream().map(each -> each.links().getFirst().words().contains("Persona")).toList().indexOf(true);
            tab.follow(Math.max(0, row), 0);

            assertThat(row).isNotNegative();
            Node there = focusOwner(window);
            assertThat(Fx.<Boolean>get(there::isFocusVisible)).isTrue();
        }
    }

    private static void push(ViewerWindow window, KeyCode... keys) {
        window.robot().push(keys);
        Fx.settle(window.stage().getScene());
    }

    private static Node focusOwner(ViewerWindow window) {
        return Fx.get(() -> Objects.requireNonNull(window.stage().getScene().getFocusOwner()));
    }

    private static Node assertSeen(ViewerWindow window) {
        Node link = focusOwner(window);
        assertThat(link).isInstanceOf(Hyperlink.class);
        assertThat(Fx.<Boolean>get(link::isFocusVisible)).isTrue();
        Bounds list = Fx.get(() -> window.node("findings", Node.class).localToScene(window.node("findings", Node.class).getLayoutBounds()));
        Bounds place = Fx.get(() -> link.localToScene(link.getLayoutBounds()));
        assertThat(place.getMinY()).isGreaterThanOrEqualTo(list.getMinY());
        assertThat(place.getMaxY()).isLessThanOrEqualTo(list.getMaxY());
        return link;
    }
}
