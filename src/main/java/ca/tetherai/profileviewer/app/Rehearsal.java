package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.ui.command.Command;
import ca.tetherai.profileviewer.ui.session.MainState;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * A short session that the window plays by itself while an installer is made: what it loads is in the AOT cache (JEP 483), and later starts have
 * it at once. Begins with the launch options {@code --demo --fetch}, and ends the application. For the UI thread only. Part of the product, since
 * a JVM takes a cache only for the very same modules, and on Windows and macOS nothing else could press keys.
 */
final class Rehearsal {
    /** The system property that asks for it. */
    private static final String PROPERTY = "ca.tetherai.profileviewer.rehearsal";
    /** The tabs are gone through, the most used dialogs opened, and an account fetched that there is none of, then one with findings. */
    private static final List<Command> LOOK_ROUND = List.of(Command.TAB_EXTRAS, Command.TAB_FINDINGS, Command.TAB_JSON, Command.TAB_COMPARE,
            Command.TAB_PROFILE, Command.COPY_SUMMARY, Command.PRESENT, Command.PRESENT, Command.FETCH, Command.SETTINGS, Command.SHORTCUTS,
            Command.ABOUT);
    private static final List<DemoAccount> FURTHER = List.of(DemoAccount.EXPIRED, DemoAccount.CONTACT_PROBLEMS);

    private final Queue<Runnable> steps = new ArrayDeque<>();
    private final Shared shared;
    private final AppWindow window;
    private final Scene scene;

    Rehearsal(Shared shared, AppWindow window) {
        this.shared = shared;
        this.window = window;
        scene = window.stage().getScene();
        LOOK_ROUND.forEach(command -> steps.add(() -> run(command)));
        for (DemoAccount account : FURTHER) {
            steps.add(() -> pick(account));
            steps.add(() -> run(Command.FETCH));
        }
    }

    /** Whether this start is one. */
    static boolean isAskedFor() {
        return Boolean.getBoolean(PROPERTY);
    }

    /** Plays it, each step once what the one before has begun is done and painted. */
    void play() {
        shared.tasks().start(() -> {
            GraphicsClasses.load();
            // What a start without --demo begins with.
            shared.engine().firstServer(Optional.empty());
            return new TlsRehearsal(shared.engine()).play();
        }, _ -> waitForRest(), shared.crashes());
    }

    // What has come is painted, too, before it goes on.
    private void waitForRest() {
        Frames.afterPainting(isBusy() ? this::waitForRest : this::next);
    }

    private void next() {
        closeDialogs();
        Runnable step = steps.poll();
        if (step == null) {
            shared.host().leave().accept(ExitStatus.OK);
            return;
        }
        // Not within a frame, where no dialog may open.
        shared.tasks().start(() -> true, _ -> step.run(), shared.crashes());
        Frames.afterPainting(this::waitForRest);
    }

    private boolean isBusy() {
        return switch (window.content().main().stateProperty().get()) {
            case MainState.Idle(),MainState.Loading _ -> true;
            case MainState.Shown _,MainState.Failed _,MainState.Confirming _,MainState.Cancelled _ ->
                !window.content().view().isPrepared();
        };
    }

    private void closeDialogs() {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof Stage dialog && dialog.getOwner() != null) {
                dialog.close();
            }
        }
    }

    private void run(Command command) {
        if (scene.lookup("#menuBar") instanceof MenuBar bar) {
            bar.getMenus()
                    .stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(item -> command.id().equals(item.getId()))
                    .forEach(MenuItem::fire);
        }
    }

    private void pick(DemoAccount account) {
        if (scene.lookup("#demoAccount") instanceof ComboBox<?> accounts) {
            accounts.getSelectionModel().select(accounts.getItems().indexOf(account));
        }
    }
}
