package ca.tetherai.profileviewer.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import javafx.application.Platform;

/**
 * The UI thread, for all that other threads bring to it. The first window's content is made on another thread while the toolkit starts: what arrives
 * for it meanwhile waits, so that no two threads are at it. Thread-safe.
 */
final class UiThread implements Executor {
    private final List<Runnable> waiting = new ArrayList<>();
    private final CompletableFuture<Void> controls = new CompletableFuture<>();
    private boolean isOpen;

    @Override
    public synchronized void execute(Runnable arrival) {
        if (isOpen) {
            Platform.runLater(arrival);
        } else {
            waiting.add(arrival);
        }
    }

    /** Takes what is about the content's making itself, which waits for nothing. The toolkit must have started. */
    static Executor unheld() {
        return Platform::runLater;
    }

    /** The toolkit is made, if not started, and JavaFX knows of a theme. */
    void controlsCanBeMade() {
        controls.complete(null);
    }

    /**
     * Blocks until controls can be made: the first one would load JavaFX's own theme where nobody has named another. The toolkit may not have started
     * then, so what has a scene (a window, a tooltip, a context menu) has to wait until the first window is opened.
     */
    void awaitControls() {
        controls.join();
    }

    /** The content is made, and is the UI thread's from now on. */
    synchronized void open() {
        isOpen = true;
        waiting.forEach(Platform::runLater);
        waiting.clear();
    }
}
