package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.support.FullDisk;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is taken out of the window: to the clipboard, and into files. */
@ExtendWith(FxToolkitExtension.class)
class CopyWindowTest {
    @TempDir
    Path directory;

    @Test
    void aSummaryWithPersonalDataIsCopiedOnceSomebodyChoseThat() {
        try (var window = open()) {
            window.show(DemoAccount.COMPLETE);
            Fx.run(() -> ((CheckMenuItem) item(window, "copyPersonal")).setSelected(true));

            press(window);

            awaitCopy("Account: Alex Rep · alex@acme.example\n");
            ViewerWindow.await(() -> window.text("statusText").equals("Copied: Ticket summary with personal data"));
        }
    }

    @Test
    void aSummaryIsMaskedByDefault() {
        try (var window = open()) {
            window.show(DemoAccount.COMPLETE);

            press(window);

            awaitCopy("Account: A••• R••• · a•••@acme.example\n");
            assertThat(clipboard()).doesNotContain("Alex", "alex@", "Rep").contains("Acme Corp", "Personal data is masked.");
        }
    }

    @Test
    void theChoiceIsOfThisWindowAlone() {
        try (var window = open()) {
            window.show(DemoAccount.COMPLETE);
            Fx.run(() -> ((CheckMenuItem) item(window, "copyPersonal")).setSelected(true));
        }
        try (var window = open()) {
            window.show(DemoAccount.COMPLETE);
            assertThat(((CheckMenuItem) item(window, "copyPersonal")).isSelected()).isFalse();
        }
    }

    @Test
    void withoutAnAccountTheSameKeysCopyTheDiagnostics() {
        try (var window = open()) {
            window.show(DemoAccount.EXPIRED);

            press(window);

            awaitCopy("Failure: HTTP_401\n");
        }
    }

    @Test
    void beforeAnythingWasAskedThereIsNothingToCopy() {
        try (var window = open()) {
            Fx.run(() -> LeakSearch.setClipboard("before"));

            press(window);

            assertThat(window.text("statusText")).isEqualTo("There is nothing to copy yet");
            assertThat(clipboard()).isEqualTo("before");
        }
    }

    @Test
    void aFileIsWrittenAsItIsShown() throws IOException {
        Path files = Files.createDirectories(directory.resolve("files"));
        try (var window = open()) {
            window.show(DemoAccount.COMPLETE);
            window.saveTo(files);

            Fx.run(() -> item(window, "exportForm").fire());
            ViewerWindow.await(() -> window.text("statusText").startsWith("Saved: tether-profile-"));
            Fx.run(() -> item(window, "exportJson").fire());
            ViewerWindow.await(() -> window.text("statusText").endsWith(".json"));
        }
        try (var all = Files.list(files)) {
            List<Path> written = all.sorted().toList();
            assertThat(written).hasSize(2);
            assertThat(written.get(0)).content().startsWith("{").contains("alex@acme.example");
            assertThat(written.get(1)).content().contains("Findings", "alex@acme.example", "500 Bay St");
        }
    }

    @Test
    void aFullDiskIsAClearWord_andLeavesNoHalfFile() throws IOException {
        try (var window = open(); var disk = new FullDisk(1)) {
            window.show(DemoAccount.COMPLETE);
            window.saveTo(disk.directory());

            Fx.run(() -> item(window, "exportJson").fire());

            ViewerWindow.await(() -> window.isVisible("notice"));
            assertThat(disk.names()).isEmpty();
        }
    }

    private ViewerWindow open() {
        return ViewerWindow.open(directory, 1024, 700, "--demo", "--locale", "en");
    }

    private static MenuItem item(ViewerWindow window, String id) {
        SplitMenuButton menu = window.node("copySummary", SplitMenuButton.class);
        return Fx.get(() -> menu.getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow());
    }

    private static void press(ViewerWindow window) {
        Fx.run(() -> Event.fireEvent(window.node("fetchButton", Node.class),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, true, true, false, false)));
    }

    private static void awaitCopy(String beginning) {
        ViewerWindow.await(() -> clipboard().startsWith(beginning));
    }

    private static String clipboard() {
        return Fx.get(() -> String.valueOf(Clipboard.getSystemClipboard().getString()));
    }
}
