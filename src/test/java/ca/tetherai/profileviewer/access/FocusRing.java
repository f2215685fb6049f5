package ca.tetherai.profileviewer.access;

import ca.tetherai.profileviewer.support.Fx;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

/** Whether one sees that something has the focus. For a test on any thread but the UI's. */
public final class FocusRing {
    /** How far a ring reaches past what it is around, in px. */
    private static final double REACH = 5;
    /** In pixels: a caret has fewer. */
    private static final int LEAST = 60;

    private final Scene scene;

    /** Looks at this window. */
    public FocusRing(Scene scene) {
        this.scene = scene;
    }

    /** Whether what has the focus looks otherwise than without it. The focus is there again afterwards. */
    public boolean isSeen(Node focused) {
        WritableImage with = picture();
        Fx.run(scene.getRoot()::requestFocus);
        WritableImage without = picture();
        Fx.run(focused::requestFocus);
        Fx.settle(scene);
        return Fx.get(() -> differing(with, without, around(focused))) >= LEAST;
    }

    private WritableImage picture() {
        Fx.settle(scene);
        return Fx.get(() -> scene.snapshot(null));
    }

    // Of what lies in a box or a row, that has the ring.
    private static Bounds around(Node node) {
        Node ringed = node.getParent() != null && (node.getParent().getStyleClass().contains("input-box")
                || node.getParent().getStyleClass().contains("field-row")) ? node.getParent() : node;
        Bounds bounds = ringed.localToScene(ringed.getLayoutBounds());
        return new BoundingBox(bounds.getMinX() - REACH, bounds.getMinY() - REACH, bounds.getWidth() + 2 * REACH,
                bounds.getHeight() + 2 * REACH);
    }

    private static int differing(WritableImage one, WritableImage other, Bounds within) {
        PixelReader first = one.getPixelReader();
        PixelReader second = other.getPixelReader();
        int count = 0;
        for (int y = (int) Math.max(0, within.getMinY()); y < Math.min(one.getHeight(), within.getMaxY()); y++) {
            for (int x = (int) Math.max(0, within.getMinX()); x < Math.min(one.getWidth(), within.getMaxX()); x++) {
                count += first.getArgb(x, y) == second.getArgb(x, y) ? 0 : 1;
            }
        }
        return count;
    }
}
