package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.support.FullDisk;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** One account from its ticket's arrival to its end, as somebody at the support desk goes through it, with the ticket in another window. */
@ExtendWith(FxToolkitExtension.class)
class TicketDayTest {
    @TempDir
    Path directory;

    private final TextArea ticket = Fx.get(TextArea::new);

    @Test
    void aDayOfTickets() throws IOException {
        Stage ticketWindow = Fx.get(Stage::new);
        Fx.run(() -> {
            ticketWindow.setScene(new Scene(ticket));
            ticketWindow.show();
        });
        try (var window = ViewerWindow.open(directory, 1100, 800, "--demo", "--locale", "en"); var disk = new FullDisk(1)) {
            window.show(DemoAccount.REFRESHED);
            pasteTheSummary(window);
            refresh(window);
            compare(window);
            present(window);
            saveOnAFullDisk(window, disk);
            clear(window);
        } finally {
            Fx.run(ticketWindow::close);
        }
    }

    private void pasteTheSummary(ViewerWindow window) {
        press(window, KeyCode.C, true, true);
        ViewerWindow.await(() -> clipboard().startsWith("Account: R••• F••• · r•••@acme.example\n"));

        Fx.run(ticket::paste);

        assertThat(Fx.<String>get(ticket::getText)).isEqualTo(clipboard())
                .contains("Organization: Acme Corp", "Findings:", "Personal data is masked.");
    }

    private static void refresh(ViewerWindow window) {
        assertThat(window.isVisible("changesStrip")).isFalse();
        String before = window.text("user-designation");

        window.fire("fetchButton");
        window.awaitEnd();
        ViewerWindow.await(() -> window.isVisible("changesStrip"));

        assertThat(window.text("user-designation")).isNotEqualTo(before);
        Node row = window.node("user-designation", Node.class).getParent();
        assertThat(Fx.<String>get(() -> texts(row))).contains("was: " + before);
        assertThat(window.text("changesText")).contains("4 fields changed since");
    }

    private void compare(ViewerWindow window) {
        window.fire("changesCompare");
        ViewerWindow.await(() -> window.isVisible("compareTable"));
        TableView<?> table = window.node("compareTable", TableView.class);
        ViewerWindow.await(() -> Fx.get(() -> table.getItems().size()) > 4);
        assertThat(window.text("compareCount")).matches("\\d+ of \\d+ fields differ");

        window.fire("compareCopy");
        ViewerWindow.await(() -> clipboard().startsWith("Before: "));
        Fx.run(() -> {
            ticket.clear();
            ticket.paste();
        });

        assertThat(Fx.<String>get(ticket::getText)).contains("Job title", "Sales Representative", "Senior Sales Representative",
                "Normalisation only");
    }

    private static void present(ViewerWindow window) {
        Fx.run(() -> ((TabPane) window.stage().getScene().lookup(".tab-pane")).getSelectionModel().select(0));
        press(window, KeyCode.F8, false, false);
        ViewerWindow.await(() -> window.text("user-email").equals("r•••@acme.example"));
        assertThat(window.isVisible("presentBand")).isTrue();
        assertThat(Fx.<String>get(() -> texts(window.stage().getScene().getRoot()))).doesNotContain("Ria Fresh", "ria@");
        assertThat(window.stage().getTitle()).isEqualTo("Tether Profile Viewer");

        Fx.run(() -> item(window, "copyForm").fire());
        ViewerWindow.await(() -> clipboard().contains("r•••@acme.example"));
        assertThat(clipboard()).doesNotContain("Ria", "ria@");

        press(window, KeyCode.F8, false, false);
        ViewerWindow.await(() -> window.text("user-email").equals("ria@acme.example"));
        assertThat(window.isVisible("presentBand")).isFalse();
        assertThat(window.isVisible("changesStrip")).isTrue();
        window.fire("changesDismiss");
        assertThat(window.isVisible("changesStrip")).isFalse();
    }

    private static void saveOnAFullDisk(ViewerWindow window, FullDisk disk) {
        window.saveTo(disk.directory());

        Fx.run(() -> item(window, "exportJson").fire());

        ViewerWindow.await(() -> window.isVisible("notice"));
        assertThat(Fx.<String>get(() -> texts(window.node("notice", Node.class)))).contains("the disk is full");
        assertThat(disk.names()).isEmpty();
    }

    // What came before goes with the token.
    private static void clear(ViewerWindow window) {
        Fx.run(window.menuItem("menuClear")::fire);
        window.show(DemoAccount.REFRESHED);
        Fx.run(() -> {
            var tabs = (TabPane) window.stage().getScene().lookup(".tab-pane");
            tabs.getSelectionModel().select(tabs.getTabs().size() - 1);
        });
        Fx.settle(window.stage().getScene());

        assertThat(window.isVisible("compareEmpty")).isTrue();
        assertThat(window.isVisible("changesStrip")).isFalse();
    }

    private static MenuItem item(ViewerWindow window, String id) {
        SplitMenuButton menu = window.node("copySummary", SplitMenuButton.class);
        return Fx.get(() -> menu.getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow());
    }

    private static void press(ViewerWindow window, KeyCode key, boolean shift, boolean control) {
        Fx.run(() -> Event.fireEvent(
                Objects.requireNonNullElse(window.stage().getScene().getFocusOwner(), window.stage().getScene().getRoot()),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, control, false, false)));
        Fx.settle(window.stage().getScene());
    }

    private static String texts(Node root) {
        return LeakSearch.texts(root).collect(Collectors.joining("\n"));
    }

    private static String clipboard() {
        return Fx.get(() -> String.valueOf(Clipboard.getSystemClipboard().getString()));
    }
}
