package ca.tetherai.profileviewer.app;

import javafx.animation.AnimationTimer;

/** Waits for what has just changed to be on screen. For the UI thread only. */
final class Frames {
    // A timer runs at the start of a frame. In the first one the change is laid out and handed to the renderer; the renderer takes the next
    // only when it has painted that; so at the start of the third it is on screen.
    private static final int UNTIL_PAINTED = 3;

    private Frames() {
    }

    static void afterPainting(Runnable action) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames >= UNTIL_PAINTED) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }
}
