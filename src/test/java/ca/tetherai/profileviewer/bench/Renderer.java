package ca.tetherai.profileviewer.bench;

import java.lang.reflect.Method;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Tells when a frame is painted, to the millisecond, which no public method of JavaFX does: the renderer does its jobs in their turn, so one
 * that is put in after a frame is done once that is painted. Goes by reflection, on a class path: the module exports none of it.
 */
final class Renderer {
    private final Object toolkit;
    private final Method addJob;
    private final Class<?> job;

    Renderer() {
        try {
            Class<?> type = Class.forName("com.sun.javafx.tk.Toolkit");
            job = Class.forName("com.sun.javafx.tk.RenderJob");
            toolkit = type.getMethod("getToolkit").invoke(null);
            addJob = type.getMethod("addRenderJob", job);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs the action, on the renderer's thread, when the next frame of the scene is painted. UI thread only. */
    void afterNextFrame(Scene scene, Runnable action) {
        var once = new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                // Now it is laid out; it is handed to the renderer before the UI thread does anything else.
                Platform.runLater(() -> add(action));
            }
        };
        scene.addPostLayoutPulseListener(once);
        Platform.requestNextPulse();
    }

    private void add(Runnable action) {
        try {
            addJob.invoke(toolkit, job.getConstructor(Runnable.class).newInstance(action));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
