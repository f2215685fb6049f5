package ca.tetherai.profileviewer.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

import javafx.application.Platform;

/**
 * The UI thread, for all that other threads bring to it. The first window's content is made on the main thread while the toolkit starts: what arrives
 * for it meanwhile waits, so that no two threads are at it. Thread-safe.
 */
final class UiThread implements Executor {
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean isOpen;

    @Override
    public synchronized void execute(Runnable arrival) {
        if (isOpen) {
            Platform.runLater(arrival);
        } else {
            waiting.add(arrival);
        }
    }

    /** The content is made, and is the UI thread's from now on. */
    synchronized void open() {
        isOpen = true;
        waiting.forEach(Platform::runLater);
        waiting.clear();
    }
}
