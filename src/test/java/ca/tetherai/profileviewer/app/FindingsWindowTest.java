package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.findings.Check;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.ui.findings.FindingRow;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The findings in the whole window, used as a person uses them. */
@ExtendWith(FxToolkitExtension.class)
class FindingsWindowTest {
    @TempDir
    Path directory;

    @Test
    void enterGoesToWhatAFindingIsAbout_whichIsScrolledToAndHasTheFocus() {
        try (var window = open(640, 480, "en")) {
            window.show(DemoAccount.CONTACT_PROBLEMS);
            var tab = new FindingsTab(window);
            tab.select(FindingsTab.FINDINGS);
            Fx.run(() -> tab.list().requestFocus());
            assertThat(Fx.<Integer>get(() -> tab.list().getSelectionModel().getSelectedIndex())).isZero();

            window.robot().push(KeyCode.END).push(KeyCode.ENTER);
            Fx.settle(window.stage().getScene());

            assertThat(tab.selected()).isEqualTo(FindingsTab.PROFILE);
            assertThat(tab.focused()).isEqualTo("user-accessRole");
            assertThat(tab.isInSight("user-accessRole")).isTrue();
        }
    }

    @Test
    void tabReachesTheLinks() {
        try (var window = open(1024, 700, "en")) {
            window.show(DemoAccount.SIGN_IN_DISABLED);
            var tab = new FindingsTab(window);
            Hyperlink first = tab.link(0, 0);
            Fx.run(() -> tab.list().requestFocus());

            window.robot().push(KeyCode.TAB);

            assertThat(Fx.get(() -> String.valueOf(window.stage().getScene().getFocusOwner()))).isEqualTo(first.toString());
            window.robot().push(KeyCode.SPACE);
            assertThat(tab.selected()).isEqualTo(FindingsTab.OTHER_DATA);
        }
    }

    @Test
    void theStripGoesToTheFieldAndToAllFindings() {
        try (var window = open(1024, 700, "en")) {
            window.show(DemoAccount.CONTACT_PROBLEMS);
            var tab = new FindingsTab(window);
            tab.select(FindingsTab.PROFILE);
            List<ButtonBase> cells = strip(window);
            assertThat(cells).hasSize(2);

            Fx.run(cells.get(0)::fire);
            Fx.settle(window.stage().getScene());
            assertThat(tab.focused()).isEqualTo("user-phoneNumber");

            window.fire("findingsMore");
            Fx.settle(window.stage().getScene());
            assertThat(tab.selected()).isEqualTo(FindingsTab.FINDINGS);
            assertThat(tab.focused()).isEqualTo("findings");
        }
    }

    @ParameterizedTest
    @CsvSource({"COMPLETE, 0, 1", "NO_PERSONA, 0, 0", "PERSONA_MISMATCH, 2, 2", "SIGN_IN_DISABLED, 2, 3", "CONTACT_PROBLEMS, 2, 8"})
    void theStripHasTheGravestOnly_andTheTabSaysHowMany(DemoAccount account, int cells, int count) {
        try (var window = open(1024, 700, "en")) {
            window.show(account);
            Fx.settle(window.stage().getScene());

            assertThat(window.isVisible("findingsStrip")).isEqualTo(cells > 0);
            assertThat(strip(window)).hasSize(cells);
            Tab findings = Fx.get(() -> ((TabPane) window.stage().getScene().lookup(".tab-pane")).getTabs().get(FindingsTab.FINDINGS));
            assertThat(Fx.get(() -> ((Labeled) findings.getGraphic()).getText())).isEqualTo(String.valueOf(count));
            assertThat(new FindingsTab(window).rows()).hasSize(count);
        }
    }

    @ParameterizedTest
    @CsvSource({"1024, en, 'and 7 more'", "1024, fr, 'et 7 autres'", "640, en, 'and 7 more'", "640, fr, 'et 7 autres'"})
    void ofThreeAndMoreTheSecondCellSaysHowManyMore(int width, String language, String words) {
        try (var window = open(width, 700, language)) {
            window.show(DemoAccount.CONTACT_PROBLEMS);
            Fx.settle(window.stage().getScene());

            assertThat(strip(window)).hasSize(2);
            assertThat(window.text("findingsMore")).isEqualTo(words);
            assertThat(window.isWithinTheWindow("findingsMore")).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"1024, en", "1024, fr", "640, en", "640, fr"})
    void whatTheStripShortensIsWholeInItsTooltip(int width, String language) {
        try (var window = open(width, 700, language)) {
            for (DemoAccount account : List.of(DemoAccount.CONTACT_PROBLEMS, DemoAccount.PERSONA_MISMATCH)) {
                window.show(account);
                Fx.settle(window.stage().getScene());
                List<Labeled> sentences = Fx.get(() -> window.node("findingsStrip", Node.class)
                        .lookupAll(".strip-cell .finding-sentence")
                        .stream()
                        .map(Labeled.class::cast)
                        .toList());
                assertThat(sentences).isNotEmpty().allSatisfy(sentence -> {
                    Node cell = sentence.getParent().getParent();
                    assertThat(((ButtonBase) cell).getTooltip().getText().replace("\n", " ")).contains(sentence.getText());
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theStripBeginsAndEndsWithTheForms_andItsSentenceHasTheRoomBetween(String language) {
        try (var window = open(1024, 700, language)) {
            window.show(DemoAccount.CONTACT_PROBLEMS);
            Fx.settle(window.stage().getScene());
            Bounds user = card(window, "userForm");
            Bounds persona = card(window, "personaForm");
            List<Bounds> cells = strip(window).stream().map(cell -> Fx.get(() -> cell.localToScene(cell.getLayoutBounds()))).toList();

            assertThat(cells.get(0).getMinX()).isEqualTo(user.getMinX());
            assertThat(cells.get(0).getMaxX()).isGreaterThan(persona.getMinX()).isLessThanOrEqualTo(cells.get(1).getMinX());
            assertThat(cells.get(1).getMaxX()).isEqualTo(persona.getMaxX());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void noWordOfHowGraveItIsIsShortened(String language) {
        try (var window = open(1024, 700, language)) {
            window.show(DemoAccount.ODD_ANSWER);
            new FindingsTab(window).select(FindingsTab.FINDINGS);

            List<String> shortened = Fx.get(() -> window.node("findings", Node.class)
                    .lookupAll(".finding-word")
                    .stream()
                    .map(Labeled.class::cast)
                    .filter(word -> !((Text) word.lookup(".text")).getText().equals(word.getText()))
                    .map(Labeled::getText)
                    .toList());
            assertThat(shortened).isEmpty();
        }
    }

    @Test
    void allFindingsAreCopied() {
        try (var window = open(1024, 700, "en")) {
            window.show(DemoAccount.TOKEN_MISMATCH);
            new FindingsTab(window).select(FindingsTab.FINDINGS);
            window.robot().clickOn("#findingsCopy");

            String copied = Fx.get(() -> Clipboard.getSystemClipboard().getString());
            assertThat(copied).startsWith("4 checks of " + Check.values().length + " found something.");
            assertThat(new FindingsTab(window).rows()).isNotEmpty()
                    .allSatisfy(row -> assertThat(copied).contains(row.word(), row.sentence(), row.advice()));
            assertThat(window.text("statusText")).isEqualTo("Copied: Findings");
        }
    }

    @Test
    void anotherAccountsFindingsTakeThePlace_andClearingLeavesNone() {
        try (var window = open(1024, 700, "en")) {
            var tab = new FindingsTab(window);
            window.show(DemoAccount.CONTACT_PROBLEMS);
            Fx.run(() -> tab.list().getSelectionModel().select(5));
            window.show(DemoAccount.SIGN_IN_DISABLED);

            assertThat(tab.rows()).extracting(FindingRow::sentence).first().isEqualTo("Sign-in is disabled for this account");
            assertThat(tab.rows()).hasSize(3);
            assertThat(Fx.<Integer>get(() -> tab.list().getSelectionModel().getSelectedIndex())).isEqualTo(-1);

            window.fire("tokenClear");
            assertThat(tab.rows()).isEmpty();
            assertThat(window.text("findingsSummary")).isEmpty();
            assertThat(strip(window)).isEmpty();
        }
    }

    private static Bounds card(ViewerWindow window, String form) {
        Node rows = window.node(form, Node.class);
        return Fx.get(() -> rows.getParent().localToScene(rows.getParent().getLayoutBounds()));
    }

    private ViewerWindow open(double width, double height, String language) {
        return ViewerWindow.open(directory, width, height, "--demo", "--locale", language);
    }

    private static List<ButtonBase> strip(ViewerWindow window) {
        Node strip = window.node("findingsStrip", Node.class);
        return Fx.get(() -> strip.lookupAll(".strip-cell").stream().map(ButtonBase.class::cast).toList());
    }
}
