package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.RawServer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;

/** The screens of the window, one after the other, each handed over as it is shown. */
final class AccessScreens {
    private static final List<String> TABS = List.of("profile", "other data", "findings", "json", "compare");
    private static final String SEVERAL = "{\"access_token\": \"eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.\", \"id_token\": \"eyJhbGciOiJub25lIn0.eyJzdWIiOiJiIn0.\"}";

    private final Path directory;
    private final String language;
    private final BiConsumer<String, Scene> visitor;

    /** {@code visitor} gets each screen's name and scene, on the thread of the test. */
    AccessScreens(Path directory, String language, BiConsumer<String, Scene> visitor) {
        this.directory = directory;
        this.language = language;
        this.visitor = visitor;
    }

    /** All of them. */
    void visit() throws IOException {
        try (var window = ViewerWindow.open(directory, 1280, 800, "--locale", language)) {
            visit("first start", window);
        }
        demo();
        failing();
    }

    private void demo() {
        try (var window = ViewerWindow.open(directory, 1280, 800, "--demo", "--locale", language)) {
            visit("demo", window);
            for (DemoAccount account : List.of(DemoAccount.COMPLETE, DemoAccount.NO_PERSONA, DemoAccount.REFRESHED,
                    DemoAccount.REFRESHED, DemoAccount.CONTACT_PROBLEMS, DemoAccount.BYTE_TRAPS)) {
                window.show(account);
                tabs(account.name(), window);
            }
            dialog("odd characters", "user-fullName-odd", window, "oddCharactersClose");
            dialog("token", "tokenDetails", window, "tokenDialogClose");
            window.fire("copySummary");
            visit("copied", window);
            Fx.run(() -> window.node("expectedAccount", TextField.class).setText("somebody@else.example"));
            visit("mismatch", window);
            dialog("servers", window, "serversCancel", () -> window.menuItem("menuServers").fire());
            paste(window);
            visit("several tokens", window);
            window.fire("pasteChoice0");
            visit("token taken", window);
            window.show(DemoAccount.FORBIDDEN);
            visit("failed", window);
        }
    }

    private void failing() throws IOException {
        try (var server = new RawServer(connection -> connection.readHead());
                var window = ViewerWindow.open(directory, 1280, 800, "--locale", language, "--server", server.url("http"))) {
            Fx.run(() -> window.node("tokenField", TextField.class).setText("abc"));
            window.fire("fetchButton");
            ViewerWindow.await(() -> window.isVisible("bannerCheck"));
            visit("no connection", window);
            dialog("check", "bannerCheck", window, "checkClose");
            Fx.run(() -> ((ComboBox<?>) window.node("serverField", ComboBox.class)).getEditor().setText("http://localhost:1"));
            window.fire("fetchButton");
            visit("question", window);
        }
    }

    private void tabs(String name, ViewerWindow window) {
        TabPane tabs = Fx.get(() -> (TabPane) window.stage().getScene().lookup(".tab-pane"));
        for (int tab = 0; tab < TABS.size(); tab++) {
            int shown = tab;
            Fx.run(() -> tabs.getSelectionModel().select(shown));
            if (tab == 1) {
                Fx.run(() -> window.node("userExtras", TreeTableView.class).getSelectionModel().select(0));
            }
            visit(name + ", " + TABS.get(tab), window);
        }
        Fx.run(() -> tabs.getSelectionModel().select(0));
    }

    private void visit(String name, ViewerWindow window) {
        Fx.settle(window.stage().getScene());
        visitor.accept(name, window.stage().getScene());
    }

    private void dialog(String name, String opener, ViewerWindow window, String close) {
        dialog(name, window, close, () -> window.node(opener, Button.class).fire());
    }

    private void dialog(String name, ViewerWindow window, String close, Runnable open) {
        Fx.run(open);
        ViewerWindow.await(() -> find(close).isPresent());
        Scene scene = find(close).orElseThrow().getScene();
        Fx.settle(scene);
        visitor.accept(name, scene);
        Fx.run(() -> ((Button) find(close).orElseThrow()).fire());
        Fx.settle(window.stage().getScene());
    }

    private static Optional<Node> find(String id) {
        return Fx
                .get(() -> Window.getWindows().stream().map(open -> open.getScene().lookup("#" + id)).filter(Objects::nonNull).findFirst());
    }

    private static void paste(ViewerWindow window) {
        Fx.run(() -> {
            var content = new ClipboardContent();
            content.putString(SEVERAL);
            Clipboard.getSystemClipboard().setContent(content);
            window.node("tokenField", TextField.class).paste();
        });
    }
}
