package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.support.Fx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.stage.Window;

/** A walk through all screens in one look: each is reached, painted, and handed to whoever looks at it. */
final class ScreenWalk {

    /** Looks at a screen: at the window in front, which is the viewer's, a dialog or a pop-up. Called on the test's thread. */
    @FunctionalInterface
    interface Visitor {
        void visit(Screen screen, Window front) throws IOException;
    }

    private final Path directory;
    private final ScreenServers servers;

    /** Walks whose windows keep their settings in directories of this one. */
    ScreenWalk(Path directory, ScreenServers servers) {
        this.directory = directory;
        this.servers = servers;
    }

    /** Goes through all screens. */
    void walk(Look look, Visitor visitor) throws IOException {
        for (Screens.Round round : Screens.all()) {
            Path settings = Files.createTempDirectory(directory, "round");
            if (!round.settings().isEmpty()) {
                Files.writeString(settings.resolve("settings.json"), round.settings());
            }
            try (var tour = new Tour(settings, look, servers, round.options())) {
                for (Screen screen : round.screens()) {
                    reach(screen, tour);
                    Window front = tour.front();
                    Fx.settle(front.getScene());
                    visitor.visit(screen, front);
                    tour.closeFront();
                }
            }
        }
    }

    private static void reach(Screen screen, Tour tour) throws IOException {
        try {
            screen.step().take(tour);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("the screen " + screen.name() + " is not reached", e);
        }
    }
}
