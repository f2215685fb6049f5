package ca.tetherai.profileviewer.app;

import java.util.concurrent.CompletableFuture;

import javafx.stage.Stage;

/**
 * The first window's content, made before there is a window.
 *
 * @param content the content
 * @param stage its window, once there is one
 */
record FirstContent(WindowContent content, CompletableFuture<Stage> stage) {

    /** Makes it, on any thread, once the toolkit is made; it may not have started. */
    static FirstContent make(Shared shared, WindowLife life, AppWindow.Spoken spoken) {
        var stage = new CompletableFuture<Stage>();
        return new FirstContent(new WindowContent(shared, life, spoken, stage::join), stage);
    }

    /** The content, which is that window's from now on. */
    WindowContent on(Stage window) {
        stage.complete(window);
        return content;
    }
}
