package ca.tetherai.profileviewer.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * The picture that JavaFX keeps of what a scroll pane shows, so that it is not painted anew while it is scrolled. With it, one word that changes
 * paints all words; so there is none where nothing can be scrolled. For the UI thread only.
 */
public final class ScrollPicture {
    private ScrollPicture() {
    }

    /** Has that scroll pane, which has its content, keep its picture only while the content is larger than what is seen of it. */
    public static void onlyToScroll(ScrollPane pane) {
        pane.viewportBoundsProperty().subscribe(() -> decide(pane));
        pane.getContent().layoutBoundsProperty().subscribe(() -> decide(pane));
    }

    private static void decide(ScrollPane pane) {
        Bounds seen = pane.getViewportBounds();
        Bounds all = pane.getContent().getLayoutBounds();
        boolean larger = all.getHeight() > seen.getHeight() || all.getWidth() > seen.getWidth();
        // The skin's own name for it, by which themes style it, too.
        Node viewport = pane.lookup(".viewport");
        if (viewport != null) {
            viewport.setCache(larger);
        }
    }
}
