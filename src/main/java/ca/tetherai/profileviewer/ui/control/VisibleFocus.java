package ca.tetherai.profileviewer.ui.control;

import java.util.Objects;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;

/** Puts the focus somewhere so that one sees it, as if the keyboard had led there: JavaFX's own request for it shows no ring. For the UI thread only. */
public final class VisibleFocus {

    private VisibleFocus() {
    }

    /** Whether it is visible, and all that it lies in: what is scrolled away counts as visible. */
    public static boolean isInSight(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    /** Puts the focus on what takes it by keyboard, is visible, and has its style by now. */
    public static void on(Parent target) {
        if (!target.getChildrenUnmodifiable().isEmpty()) {
            // Seen from its first child, the target itself comes before.
            target.getChildrenUnmodifiable().getFirst().requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
        if (!target.isFocused()) {
            target.requestFocus();
        }
    }
}
