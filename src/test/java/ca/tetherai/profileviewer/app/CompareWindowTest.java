package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.compare.Difference;
import ca.tetherai.profileviewer.compare.Mirrored;
import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Refreshing and comparing in the whole window, as a person does it. */
@ExtendWith(FxToolkitExtension.class)
class CompareWindowTest {
    private static final int COMPARE = 4;

    @TempDir
    Path directory;

    @Test
    void aRefreshMarksWhatHasChanged_untilItIsDismissed() {
        try (var window = open()) {
            window.show(DemoAccount.REFRESHED);
            assertThat(window.isVisible("changesStrip")).isFalse();

            window.show(DemoAccount.REFRESHED);
            ViewerWindow.await(() -> window.isVisible("changesStrip"));

            assertThat(window.text("changesText")).startsWith("4 fields changed since").endsWith("4 entries of other data");
            assertThat(words(window, "user-designation")).contains("was: Sales Representative");
            assertThat(spoken(window, "user-designation")).contains("was: Sales Representative");
            assertThat(window.text("user-designation")).isEqualTo("Senior Sales Representative");

            window.fire("changesDismiss");
            assertThat(window.isVisible("changesStrip")).isFalse();
            assertThat(words(window, "user-designation")).doesNotContain("was");
        }
    }

    @Test
    void aRefreshThatChangesNothingSaysSo() {
        try (var window = open()) {
            window.show(DemoAccount.COMPLETE);
            window.show(DemoAccount.COMPLETE);

            ViewerWindow.await(() -> window.text("statusText").startsWith("Nothing has changed since"));
            assertThat(window.isVisible("changesStrip")).isFalse();
            new FindingsTab(window).select(COMPARE);
            ViewerWindow.await(() -> window.isVisible("compareSame"));
            assertThat(window.text("compareSame")).isEqualTo("There is no difference");
        }
    }

    @Test
    void theTabComparesWithTheFetchBefore_andGoesToTheField_andSwaps() {
        try (var window = open()) {
            var tab = new FindingsTab(window);
            window.show(DemoAccount.REFRESHED);
            tab.select(COMPARE);
            assertThat(window.isVisible("compareEmpty")).isTrue();
            window.show(DemoAccount.REFRESHED);
            ViewerWindow.await(() -> window.isVisible("compareAll"));

            List<Difference> there = rows(window);
            assertThat(window.text("compareCount")).startsWith("8 of ");
            assertThat(there.getFirst().field()).contains(UserField.DESIGNATION);
            assertThat(window.isVisible("compareWarning")).isFalse();

            window.fire("compareSwap");
            ViewerWindow.await(() -> window.isVisible("compareAll"));
            assertThat(rows(window)).extracting(Difference::kind).isEqualTo(there.stream().map(row -> Mirrored.kind(row.kind())).toList());

            Node table = window.node("compareTable", Node.class);
            Fx.run(table::requestFocus);
            window.robot().push(KeyCode.ENTER);
            Fx.settle(window.stage().getScene());
            assertThat(tab.selected()).isEqualTo(FindingsTab.PROFILE);
            assertThat(tab.focused()).isEqualTo("user-designation");
        }
    }

    @Test
    void withAnotherTokenComparesTheNextAccountThatComes_andWarns() {
        try (var window = open()) {
            var tab = new FindingsTab(window);
            window.show(DemoAccount.REFRESHED);
            tab.select(COMPARE);

            window.fire("compareToken");
            assertThat(tab.focused()).isEqualTo("tokenField");
            tab.select(FindingsTab.PROFILE);
            window.show(DemoAccount.NO_PERSONA);
            ViewerWindow.await(() -> window.isVisible("compareAll"));

            assertThat(tab.selected()).isEqualTo(COMPARE);
            assertThat(window.text("compareWarning")).contains("two different accounts");
            copyNothing();
            window.fire("compareCopy");
            ViewerWindow.await(() -> Fx.get(() -> Clipboard.getSystemClipboard().hasString()
                    && Clipboard.getSystemClipboard().getString().startsWith("Before: ")));
            String copied = Fx.get(() -> Clipboard.getSystemClipboard().getString());
            assertThat(copied).contains("Changed | Account: Full name | Ria Fresh | Noor Haddad");
        }
    }

    @Test
    void inPresentModeNothingPersonalIsShownOrCopied() {
        try (var window = open()) {
            var tab = new FindingsTab(window);
            window.show(DemoAccount.REFRESHED);
            window.show(DemoAccount.NO_PERSONA);
            tab.select(COMPARE);
            ViewerWindow.await(() -> window.isVisible("compareAll"));
            Fx.settle(window.stage().getScene());
            assertThat(texts(window)).contains("Ria Fresh").contains("noor@acme.example");

            window.robot().push(KeyCode.F8);
            assertThat(texts(window)).doesNotContain("Ria").doesNotContain("Haddad").doesNotContain("noor@");
            Fx.settle(window.stage().getScene());
            assertThat(texts(window)).contains("R••• F•••").contains("n•••@acme.example").doesNotContain("Fresh").doesNotContain("Noor");
            copyNothing();
            window.fire("compareCopy");
            ViewerWindow.await(() -> Fx.get(() -> Clipboard.getSystemClipboard().hasString()
                    && Clipboard.getSystemClipboard().getString().contains("n•••@acme.example")));
            assertThat(Fx.<String>get(() -> Clipboard.getSystemClipboard().getString())).startsWith("Before: ")
                    .doesNotContain("Ria")
                    .doesNotContain("Haddad");

            window.robot().push(KeyCode.F8);
            assertThat(texts(window)).contains("Ria Fresh");
        }
    }

    @Test
    void inPresentModeTheMarksAreMasked() {
        try (var window = open()) {
            window.show(DemoAccount.REFRESHED);
            window.show(DemoAccount.REFRESHED);
            ViewerWindow.await(() -> window.isVisible("changesStrip"));
            assertThat(words(window, "user-departmentId")).contains("was: 64ee9a8b1e7f2a0011223355");

            window.robot().push(KeyCode.F8);
            ViewerWindow.await(() -> words(window, "user-departmentId").contains("was: •••223355"));
            assertThat(spoken(window, "user-departmentId")).contains("was: •••223355").doesNotContain("64ee9a8b");
        }
    }

    @Test
    void clearingForgetsTheFetches() {
        try (var window = open()) {
            window.show(DemoAccount.REFRESHED);
            window.show(DemoAccount.REFRESHED);
            Fx.run(() -> window.menuItem("menuClear").fire());

            ComboBox<?> before = window.node("compareBefore", ComboBox.class);
            assertThat(Fx.get(() -> before.getItems().size())).isZero();
        }
    }

    // The clipboard may hold what another test copied.
    private static void copyNothing() {
        Fx.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "nothing")));
    }

    private ViewerWindow open() {
        return ViewerWindow.open(directory, 1024, 700, "--locale", "en", "--demo");
    }

    // All words of the comparison, in sight or not.
    private static String texts(ViewerWindow window) {
        Node view = window.node("compareTable", Node.class).getParent().getParent();
        return Fx.get(() -> view.lookupAll(".label")
                .stream()
                .map(node -> ((Label) node).getText())
                .toList()
                .toString() + view.lookupAll(".list-cell").stream().map(node -> ((Labeled) node).getText()).toList());
    }

    @SuppressWarnings("unchecked")
    private static List<Difference> rows(ViewerWindow window) {
        TableView<Difference> table = window.node("compareTable", TableView.class);
        return Fx.get(() -> List.copyOf(table.getItems()));
    }

    private static String words(ViewerWindow window, String id) {
        Node value = window.node(id, Node.class);
        return Fx.get(() -> value.getParent().lookupAll(".annotation").stream().map(node -> ((Label) node).getText()).toList().toString());
    }

    private static String spoken(ViewerWindow window, String id) {
        Node value = window.node(id, Node.class);
        return Fx.get(() -> String.valueOf(value.getAccessibleText()));
    }
}
