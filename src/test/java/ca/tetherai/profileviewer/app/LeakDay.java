package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.SetClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** What happens to a token in the window, each time with a look at all that the window shows, says and lets one copy. */
final class LeakDay {
    private final String token;
    private final ViewerWindow window;
    private final SetClock clock;
    private final RelayToDemo server;
    private final LeakSearch search;
    private final Copies copies;

    LeakDay(String token, ViewerWindow window, SetClock clock, RelayToDemo server, LeakSearch search) {
        this.token = token;
        this.window = window;
        this.clock = clock;
        this.server = server;
        this.search = search;
        copies = new Copies(search);
    }

    void use(DemoAccount account) {
        server.answerAs(account);
        pasteAndFetch();
        copyEverything();
    }

    /** Takes what is shown out of the window in every way that the copy menu has, with personal data too. */
    void takeOut(Path files) {
        SplitMenuButton menu = window.node("copySummary", SplitMenuButton.class);
        window.saveTo(files);
        for (boolean personal : new boolean[]{false, true}) {
            Fx.run(() -> ((CheckMenuItem) item(menu, "copyPersonal")).setSelected(personal));
            for (String copy : List.of("copySummaryItem", "copyForm", "copyJson", "copyCurl")) {
                Fx.run(() -> {
                    LeakSearch.setClipboard("");
                    item(menu, copy).fire();
                });
                ViewerWindow.await(() -> Fx.get(search::clipboard));
            }
        }
        for (String export : List.of("exportForm", "exportJson")) {
            String before = window.text("statusText");
            Fx.run(() -> item(menu, export).fire());
            ViewerWindow.await(() -> !window.text("statusText").equals(before));
            require(window.text("statusText").startsWith("Saved: "), "it was not saved: " + window.text("statusText"));
        }
        look();
    }

    private static MenuItem item(SplitMenuButton menu, String id) {
        return menu.getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }

    void refresh() {
        server.answerAs(DemoAccount.COMPLETE);
        window.fire("fetchButton");
        window.awaitEnd();
        look();
        copyEverything();
    }

    void openWindows() {
        dialog(() -> window.fire("tokenDetails"), "tokenClaims");
        dialog(() -> choose("menuServers"), "serversList");
        dialog(() -> choose("menuSettings"), "networkProblem");
        dialog(() -> choose("menuAbout"), "aboutText");
    }

    private void choose(String entry) {
        Fx.run(window.menuItem(entry)::fire);
    }

    void reveal() {
        ToggleButton reveal = window.node("tokenReveal", ToggleButton.class);
        TextField field = window.node("tokenField", TextField.class);
        // The window that has just closed may only now give the focus back, which masks the token.
        ViewerWindow.await(() -> {
            Fx.run(() -> reveal.setSelected(true));
            Fx.settle(window.stage().getScene());
            return Fx.get(() -> field.lookup(".text") instanceof Text shown && shown.getText().equals(token));
        });
        look();
        Fx.run(() -> {
            require(reveal.isSelected(), "it was masked again meanwhile");
            copies.texts(window.stage());
            reveal.setSelected(false);
        });
    }

    void drop(Path tokenFile) {
        TextField field = window.node("tokenField", TextField.class);
        Fx.run(field::clear);
        FileDrop.on(window, tokenFile);
        ViewerWindow.await(() -> Fx.get(field::getText).equals(token));
        look();
    }

    /** Somebody names the token where a server belongs. */
    void misplace() {
        pasteAndFetch("{\"server\": \"" + server.address() + "/" + token + "\", \"token\": \"" + token + "\"}");
        copyEverything();
        TextField field = server();
        String address = Fx.get(field::getText);
        Fx.run(() -> {
            LeakSearch.setClipboard(token);
            field.selectAll();
            field.paste();
            LeakSearch.setClipboard("");
        });
        require(Fx.get(field::getText).equals(address), "the token is where the server belongs");
        look();
        // Not looked at while it stands there in full; it has to be gone with all else in the end.
        Fx.run(() -> field.setText(address + "/" + token));
        window.fire("fetchButton");
        window.awaitEnd();
        require(window.text("bannerCode").equals("SERVER_INVALID"), "the token was sent as an address");
        Fx.run(() -> field.setText(address));
        look();
        copyEverything();
    }

    private TextField server() {
        return Fx.get(window.node("serverField", ComboBox.class)::getEditor);
    }

    void failToConnect(String nobody) {
        TextField field = server();
        Fx.run(() -> field.setText(nobody));
        pasteAndFetch();
        require(window.isVisible("bannerCheck"), "there is no answer, and nothing to find out why");
        dialog(() -> window.fire("bannerCheck"), "checkCopy");
        copyEverything();
    }

    void breakDown() {
        Platform.runLater(() -> {
            throw new IllegalStateException("a defect that quotes the token: " + token);
        });
        ViewerWindow.await(() -> window.isVisible("banner") && window.text("bannerCode").equals("INTERNAL"));
        look();
        copyEverything();
    }

    void leave() {
        TextField field = window.node("tokenField", TextField.class);
        require(Fx.get(field::getText).equals(token), "the token is not in its field any more");
        clock.pass(Duration.ofMinutes(15));
        ViewerWindow.touch(window.stage());
        require(Fx.get(field::getText).isEmpty(), "the token is there after 15 idle minutes");
        require(!Fx.<Boolean>get(field::isUndoable), "its clearing can be undone");
        require(window.isVisible("notice"), "nothing says why it is empty");
        look();
    }

    /** How many copies were made in each way. */
    Map<String, Integer> copied() {
        return copies.made();
    }

    private void pasteAndFetch() {
        pasteAndFetch("curl -H 'Authorization: Bearer " + token + "'");
    }

    private void pasteAndFetch(String text) {
        Fx.run(() -> LeakSearch.setClipboard(text));
        window.fire("pasteFetchButton");
        window.awaitEnd();
        require(window.isVisible("clearClipboard"), "what was pasted stays on the clipboard");
        window.fire("clearClipboard");
        look();
    }

    // Looks at all of the window, tab by tab, and at the clipboard.
    private void look() {
        Fx.run(search::clipboard);
        if (window.stage().getScene().lookup(".tab-pane") instanceof TabPane tabs) {
            for (int tab = 0; tab < tabs.getTabs().size(); tab++) {
                int at = tab;
                Fx.run(() -> tabs.getSelectionModel().select(at));
                Fx.settle(window.stage().getScene());
                Fx.run(search::windows);
            }
        }
        Fx.run(search::windows);
    }

    // Opens another window, looks at it once a part of it can be used, copies what it lets one copy, and closes it.
    private void dialog(Runnable open, String part) {
        open.run();
        ViewerWindow.await(() -> Fx.get(() -> dialogs().anyMatch(shown -> isReady(shown.getScene().lookup("#" + part)))));
        look();
        Fx.run(() -> dialogs().toList().forEach(shown -> {
            copies.of(shown);
            shown.close();
        }));
    }

    private Stream<Stage> dialogs() {
        return Window.getWindows()
                .stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(shown -> !shown.equals(window.stage()));
    }

    private static boolean isReady(@Nullable Node part) {
        return part != null && !part.isDisabled();
    }

    private void copyEverything() {
        Fx.run(() -> copies.of(window.stage()));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
