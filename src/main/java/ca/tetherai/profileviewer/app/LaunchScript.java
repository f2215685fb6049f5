package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.demo.DemoViewModel;
import ca.tetherai.profileviewer.ui.session.MainState;
import ca.tetherai.profileviewer.ui.session.MainViewModel;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Sees an open window through what the launch options ask for: the demo, a fetch, milestones, leaving by itself. For the UI thread only. */
final class LaunchScript {
    private final LaunchOptions options;
    private final Milestones milestones;
    private final Stage stage;
    private final ConnectionViewModel connection;
    private final DemoViewModel demo;
    private final MainViewModel main;

    /**
     * What the script acts on beside the view models.
     *
     * @param afterPainting runs something once what has just changed is on screen
     * @param interactive hears that the window takes input
     * @param leave ends the application with an exit status
     */
    record Stage(Consumer<Runnable> afterPainting, Runnable interactive, IntConsumer leave) {}

    LaunchScript(LaunchOptions options, Milestones milestones, Stage stage, ConnectionViewModel connection, DemoViewModel demo,
            MainViewModel main) {
        this.options = options;
        this.milestones = milestones;
        this.stage = stage;
        this.connection = connection;
        this.demo = demo;
        this.main = main;
    }

    /** Begins, with the window shown. The demo's fields are filled in before the window is said to be interactive. */
    void play(String token) {
        main.stateProperty().subscribe((before, now) -> {
            if (isEnd(now) && (before.isLoading() || !now.equals(before))) {
                stage.afterPainting().accept(() -> rendered(now));
            }
        });
        if (options.demo()) {
            demo.enter(() -> enterDemo(token));
        } else {
            stage.afterPainting().accept(this::interactive);
        }
    }

    // A token that was given on purpose, to see the demo refuse it for instance, goes before the demo's own.
    private void enterDemo(String token) {
        if (options.tokenFile().isPresent()) {
            connection.enterToken(token);
        }
        stage.afterPainting().accept(this::interactive);
    }

    private void interactive() {
        milestones.reached("interactive");
        if (options.exitAfter().filter(ExitAfter.WINDOW::equals).isPresent()) {
            stage.leave().accept(ExitStatus.OK);
            return;
        }
        if (options.fetchesAtOnce()) {
            main.fetch();
        }
        stage.interactive().run();
    }

    private static boolean isEnd(MainState state) {
        return switch (state) {
            case MainState.Shown _,MainState.Failed _ -> true;
            case MainState.Idle(),MainState.Loading _,MainState.Confirming _,MainState.Cancelled _ -> false;
        };
    }

    private void rendered(MainState end) {
        if (!end.equals(main.stateProperty().get())) {
            return;
        }
        milestones.reached("rendered");
        if (options.exitAfter().isPresent()) {
            stage.leave().accept(end instanceof MainState.Shown ? ExitStatus.OK : ExitStatus.FAILURE);
        }
    }
}
