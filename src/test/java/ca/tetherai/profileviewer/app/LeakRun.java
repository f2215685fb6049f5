package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.SetClock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A day in the life of a token, in a process of its own: pasted, used for every demo account, refreshed, everything copied that can be, a defect
 * in between, and cleared because nobody was there. Looks for it wherever only this process can look; what it leaves behind is for others to search.
 */
public final class LeakRun {
    private static final Canary CANARY = new Canary();

    private final ViewerWindow window;
    private final SetClock clock;
    private final RelayToDemo server;
    private final AtomicInteger copied = new AtomicInteger();

    private LeakRun(ViewerWindow window, SetClock clock, RelayToDemo server) {
        this.window = window;
        this.clock = clock;
        this.server = server;
    }

    /** Prints the token that is to be looked for on {@code canary}; else goes through the day, with its settings in the directory that is given. */
    public static void main(String[] arguments) {
        if (arguments[0].equals("canary")) {
            System.out.println(CANARY.token());
            return;
        }
        try {
            run(Path.of(arguments[0]));
            System.exit(0);
        } catch (Throwable e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(Path directory) throws Exception {
        // Once it is loaded, the application takes its place as the one that hears of defects.
        WaitForAsyncUtils.autoCheckException = false;
        Fx.start();
        var clock = new SetClock();
        try (var server = new RelayToDemo();
                var window = ViewerWindow.open(directory, 1100, 800, clock, "--server", server.address(), "--locale", "en")) {
            var run = new LeakRun(window, clock, server);
            for (DemoAccount account : DemoAccount.values()) {
                run.use(account);
            }
            run.breakDown();
            run.leave();
            System.out.println("copies looked at: " + run.copied.get());
        }
        for (String file : List.of("cmdline", "environ")) {
            Path told = Path.of("/proc/self", file);
            if (Files.exists(told)) {
                check(file, Files.readString(told, StandardCharsets.ISO_8859_1));
            }
        }
    }

    private void use(DemoAccount account) {
        server.answerAs(account);
        Fx.run(() -> setClipboard("curl -H 'Authorization: Bearer " + CANARY.token() + "'"));
        window.fire("pasteFetchButton");
        window.awaitEnd();
        window.fire("fetchButton");
        window.awaitEnd();
        look();
        window.fire("tokenDetails");
        look();
        Fx.run(() -> Window.getWindows().stream().toList().forEach(shown -> lookup(shown, "tokenDialogClose").ifPresent(ButtonBase::fire)));
        copyEverything();
    }

    private void breakDown() {
        Platform.runLater(() -> {
            throw new IllegalStateException("a defect that quotes the token: " + CANARY.token());
        });
        ViewerWindow.await(() -> window.isVisible("banner") && window.text("bannerCode").equals("INTERNAL"));
        look();
        copyEverything();
    }

    private void leave() {
        TextField field = window.node("tokenField", TextField.class);
        require(Fx.get(field::getText).equals(CANARY.token()), "the token is not in its field any more");
        clock.pass(Duration.ofMinutes(15));
        ViewerWindow.touch(window.stage());
        require(Fx.get(field::getText).isEmpty(), "the token is there after 15 idle minutes");
        require(!Fx.<Boolean>get(field::isUndoable), "its clearing can be undone");
        require(window.isVisible("notice"), "nothing says why it is empty");
        look();
    }

    // What can be copied, pressed; and what is then on the clipboard.
    private void copyEverything() {
        List<Runnable> copies = new ArrayList<>();
        Fx.run(() -> {
            nodes(window.stage().getScene().getRoot()).filter(ButtonBase.class::isInstance)
                    .map(ButtonBase.class::cast)
                    .filter(button -> button.getStyleClass().contains("icon-button") || "bannerCopy".equals(button.getId()))
                    .forEach(button -> copies.add(button::fire));
            copies.add(window.menuItem("menuCurl")::fire);
        });
        copies.forEach(copy -> Fx.run(() -> {
            setClipboard("");
            copy.run();
            check("a copy", Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), ""));
            copied.incrementAndGet();
        }));
    }

    private static void look() {
        Fx.run(() -> Window.getWindows().forEach(shown -> {
            if (shown instanceof Stage stage) {
                check("a title", Objects.requireNonNullElse(stage.getTitle(), ""));
            }
            nodes(shown.getScene().getRoot()).forEach(node -> {
                Stream.of(AccessibleAttribute.TEXT, AccessibleAttribute.HELP, AccessibleAttribute.ROLE_DESCRIPTION)
                        .forEach(attribute -> check(attribute + " of " + node.getId(),
                                String.valueOf(node.queryAccessibleAttribute(attribute))));
                if (node instanceof Labeled labeled) {
                    check("a label", String.valueOf(labeled.getText()));
                }
            });
        }));
    }

    private static Optional<ButtonBase> lookup(Window shown, String id) {
        return Optional.ofNullable((ButtonBase) shown.getScene().lookup("#" + id));
    }

    private static Stream<Node> nodes(Node root) {
        return root instanceof Parent parent
                ? Stream.concat(Stream.of(root), parent.getChildrenUnmodifiable().stream().flatMap(LeakRun::nodes))
                : Stream.of(root);
    }

    private static void setClipboard(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static void check(String where, String text) {
        require(!CANARY.isIn(text), "the token is in " + where);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
