package ca.tetherai.profileviewer.ui.control;

import java.util.LinkedHashSet;
import java.util.SequencedSet;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/**
 * Spreads the drawing of long texts over frames, where there are so many of them that all at once would hold up the window: what has no time left
 * in one frame has its turn in a further one. One for each window. For the UI thread only. How high such a text gets is known before it is drawn,
 * so what comes later moves nothing.
 */
final class DrawingTurns {
    /** So much of a frame may be spent on it, in ns; the last drawing that is begun goes over it. */
    private static final long MOST_NANOS = 10_000_000;

    private final SequencedSet<Runnable> waiting = new LinkedHashSet<>();
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            drawWaiting();
        }
    };
    private long spentNanos;

    private DrawingTurns(Scene scene) {
        scene.addPostLayoutPulseListener(() -> spentNanos = 0);
    }

    /** Those of a window. */
    static DrawingTurns of(Scene scene) {
        return (DrawingTurns) scene.getProperties().computeIfAbsent(DrawingTurns.class, _ -> new DrawingTurns(scene));
    }

    /** Draws now, if there is time left in this frame, or else in a further one; one that waits already keeps its place. */
    void take(Runnable drawing) {
        if (waiting.isEmpty() && spentNanos < MOST_NANOS) {
            draw(drawing);
        } else if (waiting.add(drawing)) {
            frames.start();
        }
    }

    private void drawWaiting() {
        while (!waiting.isEmpty() && spentNanos < MOST_NANOS) {
            draw(waiting.removeFirst());
        }
        if (waiting.isEmpty()) {
            frames.stop();
        }
    }

    private void draw(Runnable drawing) {
        long start = System.nanoTime();
        drawing.run();
        spentNanos += System.nanoTime() - start;
    }
}
