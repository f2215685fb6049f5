package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.SetClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the account is the expected one, in the whole window. */
@ExtendWith(FxToolkitExtension.class)
class ExpectedAccountWindowTest {
    private static final String FIELD = "expectedAccount";
    private static final String BAND = "expectedMismatch";

    @TempDir
    Path directory;

    private final SetClock clock = new SetClock();

    @Test
    void anotherAccountIsSaidToBeOneBeforeAnythingElse_withTheFocus() {
        try (var window = open(1024, "en")) {
            expect(window, "noor@acme.example");
            assertThat(window.isVisible(BAND)).isFalse();
            window.robot().clickOn("#fetchButton");
            window.awaitEnd();

            assertThat(window.isVisible(BAND)).isTrue();
            assertThat(window.isVisible("expectedMatch")).isFalse();
            assertThat(window.boundsOf(BAND).getMaxY()).isLessThanOrEqualTo(window.boundsOf("userForm").getMinY());
            Node band = window.node(BAND, Node.class);
            assertThat(Fx.<Boolean>get(band::isFocused)).isTrue();
            assertThat(Fx.get(band::getAccessibleRole)).isEqualTo(AccessibleRole.TEXT);
            assertThat(Fx.get(band::getAccessibleText)).startsWith("This is not the expected account. ").contains("noor@acme.example");
        }
    }

    @Test
    void whoeverTypesItLaterGoesOnTyping() {
        try (var window = open(1024, "en")) {
            window.show(DemoAccount.COMPLETE);
            window.robot().clickOn("#" + FIELD).write("alex@acme.exampl");
            assertThat(window.isVisible(BAND)).isTrue();
            assertThat(Fx.<Boolean>get(window.node(FIELD, Node.class)::isFocused)).isTrue();

            window.robot().write("e");
            assertThat(window.isVisible(BAND)).isFalse();
            assertThat(window.text("expectedMatch")).isEqualTo("As expected");
            assertThat(window.isVisible("expectedMatch")).isTrue();
        }
    }

    @Test
    void itsButtonsGoToTheField() {
        try (var window = open(1024, "en")) {
            window.show(DemoAccount.COMPLETE);
            expect(window, "noor@acme.example");
            window.robot().clickOn("#expectedChange");
            TextField field = window.node(FIELD, TextField.class);
            assertThat(Fx.<Boolean>get(field::isFocused)).isTrue();
            assertThat(Fx.get(field::getSelectedText)).isEqualTo("noor@acme.example");

            window.robot().clickOn("#expectedClear");
            assertThat(window.text(FIELD)).isEmpty();
            assertThat(window.isVisible(BAND)).isFalse();
            assertThat(Fx.<Boolean>get(field::isUndoable)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer "})
    void aTokenThatIsPastedThereGoesToItsOwnField_andLeavesNothing(String before) {
        try (var window = open(1024, "en")) {
            String token = window.text("tokenField");
            TextField field = window.node(FIELD, TextField.class);
            Fx.run(() -> {
                window.node("tokenField", TextField.class).clear();
                var content = new ClipboardContent();
                content.putString(before + token);
                Clipboard.getSystemClipboard().setContent(content);
                field.requestFocus();
                field.paste();
            });

            assertThat(window.text("tokenField")).isEqualTo(token);
            assertThat(window.text(FIELD)).isEmpty();
            assertThat(Fx.<Boolean>get(field::isUndoable)).isFalse();
            assertThat(window.text("expectedHint")).isEqualTo("Moved to the token’s field");
        }
    }

    @ParameterizedTest
    @CsvSource({"tokenClear, true", "menuClear, true", "keys, true", "idle, true", "byHand, false"})
    void itGoesWithTheTokenHoweverThatGoes_butNotBeforeTheProfile(String how, boolean withTheProfile) {
        try (var window = open(1024, "en")) {
            window.show(DemoAccount.COMPLETE);
            expect(window, "noor@acme.example");
            TextField field = window.node(FIELD, TextField.class);
            switch (how) {
                case "tokenClear" -> window.fire("tokenClear");
                case "menuClear" -> Fx.run(window.menuItem("menuClear")::fire);
                case "keys" -> window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
                case "idle" -> {
                    clock.pass(Duration.ofMinutes(15));
                    ViewerWindow.touch(window.stage());
                }
                default -> window.robot().clickOn("#tokenField").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
            }
            Fx.settle(window.stage().getScene());

            assertThat(window.text("tokenField")).isEmpty();
            assertThat(window.isVisible("userForm")).isEqualTo(!withTheProfile);
            assertThat(window.isVisible(BAND)).isEqualTo(!withTheProfile);
            assertThat(window.text(FIELD).isEmpty()).isEqualTo(withTheProfile);
            assertThat(Fx.<Boolean>get(field::isUndoable)).isFalse();
        }
    }

    @Test
    void aFailureSaysNothingOfIt() {
        try (var window = open(1024, "en")) {
            expect(window, "noor@acme.example");
            window.show(DemoAccount.FORBIDDEN);

            assertThat(window.isVisible("banner")).isTrue();
            assertThat(window.isVisible(BAND)).isFalse();
            assertThat(window.isVisible("expectedMatch")).isFalse();
        }
    }

    @Test
    void settingsAndLogKnowNothingOfIt() throws IOException {
        try (var window = open(1024, "en")) {
            expect(window, "canary-of-the-ticket@acme.example");
            window.show(DemoAccount.COMPLETE);
            window.show(DemoAccount.SERVER_ERROR);
        }
        try (var files = Files.walk(directory)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).isNotEmpty().noneMatch(file -> content(file).contains("canary-of-the-ticket"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1024, en", "1024, fr", "640, en", "640, fr"})
    void nothingOfItIsCutOff(int width, String language) {
        try (var window = open(width, language)) {
            window.show(DemoAccount.COMPLETE);
            for (String typed : List.of("Alex@acme.example", "\u0430lex@acme.example", "Mrs Alex of Acme")) {
                expect(window, typed);
                Fx.settle(window.stage().getScene());
                for (String id : List.of("expectedMatch", "expectedHint", "expectedMismatchText", "expectedChange", "expectedClear",
                        "pasteFetchButton")) {
                    if (window.isVisible(id)) {
                        assertThat(window.isWithinTheWindow(id)).as(id).isTrue();
                        assertThat(drawn(window.node(id, Labeled.class))).as(id).doesNotContain("…", "...");
                    }
                }
                if (window.isVisible(BAND)) {
                    assertThat(Fx.get(window.node("expectedChange", Button.class)::getAccessibleHelp)).isNotBlank();
                    assertThat(window.boundsOf("expectedMismatchText").getMaxX())
                            .isLessThanOrEqualTo(window.boundsOf("expectedChange").getMinX());
                }
            }
        }
    }

    private static String drawn(Labeled label) {
        return Fx.get(() -> label.lookup(".text") instanceof Text text ? text.getText() : "");
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void expect(ViewerWindow window, String account) {
        Fx.run(() -> window.node(FIELD, TextField.class).setText(account));
    }

    private ViewerWindow open(int width, String language) {
        return ViewerWindow.open(directory, width, width == 640 ? 480 : 700, clock, "--demo", "--locale", language);
    }
}
