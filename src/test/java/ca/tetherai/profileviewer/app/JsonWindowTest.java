package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.lines.JsonRow;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON in the whole window: jumps there and back, search, copies. */
@ExtendWith(FxToolkitExtension.class)
class JsonWindowTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"COMPLETE, user-email, email", "COMPLETE, persona-region, region", "UNEXPECTED_TYPES, user-designation, designation",
            "UNEXPECTED_TYPES, user-phoneNumber, phoneNumber", "NO_PERSONA, personaMissing, persona"})
    void aFieldLeadsToItsLine_andTheLineBack(DemoAccount account, String field, String name) {
        try (var window = ViewerWindow.open(directory, 1024, 700, "--demo", "--locale", "en")) {
            window.show(account);
            focus(window, field);
            jump(window);
            ViewerWindow.await(() -> selected(window).startsWith("\"" + name + "\": "));
            assertThat(focused(window)).isEqualTo("jsonView");
            assertThat(tab(window)).isEqualTo(3);

            jump(window);
            assertThat(focused(window)).isEqualTo(field);
            assertThat(tab(window)).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"1024, en, true", "1024, fr, false", "1280, fr, true"})
    void theCaptionIsWholeOrNotThere(double width, String language, boolean seen) {
        try (var window = ViewerWindow.open(directory, width, 700, "--demo", "--locale", language)) {
            window.show(DemoAccount.COMPLETE);
            select(window, 3);
            var caption = (Label) Fx.get(() -> window.stage().getScene().lookup("#jsonCaption"));
            ViewerWindow.await(() -> Fx.get(() -> caption.getWidth() > 0 && caption.isVisible() == seen));
            assertThat(Fx.get(caption::isTextTruncated)).isNotEqualTo(seen);
        }
    }

    @Test
    void aLineDeepInAnUnexpectedValueIsComeBackTo() {
        try (var window = ViewerWindow.open(directory, 1024, 700, "--demo", "--locale", "en")) {
            window.show(DemoAccount.UNEXPECTED_TYPES);
            select(window, 3);
            ListView<JsonRow> list = list(window);
            ViewerWindow.await(() -> Fx.get(() -> list.getItems().size() > 0));
            int deep = Fx.get(() -> {
                for (int i = 0; i < list.getItems().size(); i++) {
                    JsonRow row = list.getItems().get(i);
                    if (row.lines().indent(row.line()) > 4 && !row.toString().contains("}") && !row.toString().contains("]")) {
                        list.getSelectionModel().clearAndSelect(i);
                        return i;
                    }
                }
                throw new AssertionError("nothing is deep");
            });
            Fx.run(list::requestFocus);
            jump(window);
            assertThat(tab(window)).isNotEqualTo(3);
            jump(window);
            assertThat(tab(window)).isEqualTo(3);
            assertThat(Fx.get(() -> list.getSelectionModel().getSelectedIndex())).isEqualTo(deep);
        }
    }

    @Test
    void anEntryOfTheOtherDataLeadsToItsLine_andTheLineBack() {
        try (var window = ViewerWindow.open(directory, 1024, 700, "--demo", "--locale", "en")) {
            window.show(DemoAccount.COMPLETE);
            select(window, 1);
            focus(window, "userExtras");
            jump(window);
            ViewerWindow.await(() -> selected(window).startsWith("\"loginDisabled\": "));
            jump(window);
            assertThat(focused(window)).isEqualTo("userExtras");
        }
    }

    @Test
    void whatWasNotSentIsSaidInTheStatusLine() {
        try (var window = ViewerWindow.open(directory, 1024, 700, "--demo", "--locale", "en")) {
            window.show(DemoAccount.SPARSE);
            focus(window, "user-sinchPhoneNumber");
            jump(window);

            assertThat(window.text("statusText")).contains("The response holds no such value");
            assertThat(tab(window)).isZero();
        }
    }

    @Test
    void theLinesTogetherAreTheFormattedBody_andAreCopiedAsShown() throws Exception {
        try (var window = ViewerWindow.open(directory, 640, 480, "--demo", "--locale", "fr")) {
            window.show(DemoAccount.BYTE_TRAPS);
            select(window, 3);
            ListView<JsonRow> list = list(window);
            ViewerWindow.await(() -> Fx.get(() -> list.getItems().size() > 0));
            String joined = Fx.get(() -> list.getItems().stream().map(JsonRow::toString).collect(Collectors.joining("\n")));
            window.fire("jsonCopy");
            ViewerWindow
                    .await(() -> Fx.get(() -> Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "").startsWith("{")));
            assertThat(new JsonReader().read(joined)).isEqualTo(new JsonReader().read(clipboard()));

            Fx.run(() -> {
                list.getSelectionModel().clearAndSelect(2);
                list.requestFocus();
            });
            window.robot().press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
            ViewerWindow.await(() -> Fx.get(() -> clipboard().startsWith("    \"_id\": ")));
            window.robot().press(KeyCode.CONTROL, KeyCode.ALT).type(KeyCode.C).release(KeyCode.ALT, KeyCode.CONTROL);
            ViewerWindow.await(() -> Fx.get(() -> clipboard().equals("/user/_id")));
        }
    }

    @Test
    void ctrlFSearches_F3StepsOn_andEscapeEnds() {
        try (var window = ViewerWindow.open(directory, 1024, 700, "--demo", "--locale", "en")) {
            window.show(DemoAccount.COMPLETE);
            select(window, 3);
            ListView<JsonRow> list = list(window);
            ViewerWindow.await(() -> Fx.get(() -> list.getItems().size() > 0));
            Fx.run(list::requestFocus);
            window.robot().press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
            assertThat(focused(window)).isEqualTo("jsonSearch");
            window.robot().write("organizationid");
            ViewerWindow.await(() -> selected(window).startsWith("\"organizationId\": "));
            Fx.run(() -> window.node("jsonSearch", TextField.class).setText("persona"));
            ViewerWindow.await(() -> selected(window).startsWith("\"persona\": \""));
            window.robot().type(KeyCode.F3);
            ViewerWindow.await(() -> selected(window).startsWith("\"persona\": {"));
        }
    }

    private static String clipboard() {
        return Fx.get(() -> Clipboard.getSystemClipboard().getString());
    }

    private static void jump(ViewerWindow window) {
        window.robot().press(KeyCode.CONTROL).type(KeyCode.J).release(KeyCode.CONTROL);
        Fx.settle(window.stage().getScene());
    }

    private static void focus(ViewerWindow window, String id) {
        Fx.run(() -> window.node(id, Node.class).requestFocus());
        Fx.settle(window.stage().getScene());
    }

    private static String focused(ViewerWindow window) {
        return Fx.get(() -> Objects.toString(window.stage().getScene().getFocusOwner().getId()));
    }

    private static int tab(ViewerWindow window) {
        return Fx.get(() -> ((TabPane) window.stage().getScene().lookup(".tab-pane")).getSelectionModel().getSelectedIndex());
    }

    private static void select(ViewerWindow window, int tab) {
        Fx.run(() -> ((TabPane) window.stage().getScene().lookup(".tab-pane")).getSelectionModel().select(tab));
        Fx.settle(window.stage().getScene());
    }

    @SuppressWarnings("unchecked")
    private static ListView<JsonRow> list(ViewerWindow window) {
        return window.node("jsonView", ListView.class);
    }

    private static String selected(ViewerWindow window) {
        return Fx.get(() -> Objects.toString(list(window).getSelectionModel().getSelectedItem()).strip());
    }
}
