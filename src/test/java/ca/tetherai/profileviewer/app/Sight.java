package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.ui.control.RoomyPane;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/**
 * A node that is seen, at least in part. For the UI thread.
 *
 * @param node the node
 * @param bounds where it is in the scene, in px
 * @param clip the part of the scene in which it can be seen
 */
record Sight(Node node, Bounds bounds, Bounds clip) {
    private static final double PIXEL = 1;

    /** All nodes that are seen in a scene. */
    static List<Sight> of(Scene scene) {
        var found = new ArrayList<Sight>();
        collect(scene.getRoot(), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()), found);
        return found;
    }

    private static void collect(Node node, Bounds clip, List<Sight> found) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        // What one can scroll to is in sight as far as it matters here.
        Bounds inner = node instanceof RoomyPane roomy
                ? roomy.localToScene(roomy.getChildrenUnmodifiable().getFirst().getBoundsInParent())
                : node.getClip() == null ? clip : common(clip, node.localToScene(node.getClip().getBoundsInParent()));
        if (common(inner, bounds).getWidth() > PIXEL && common(inner, bounds).getHeight() > PIXEL) {
            found.add(new Sight(node, bounds, inner));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, inner, found));
        }
    }

    /** What two areas share; without width or height where they share nothing. */
    static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(left, top, Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - left),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - top));
    }

    /** Whether it is in something of one of these ids or style classes. */
    boolean isIn(List<String> names) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (names.contains("#" + at.getId()) || at.getStyleClass().stream().anyMatch(name -> names.contains("." + name))) {
                return true;
            }
        }
        return false;
    }

    /** What it is, for a person who looks for it: the nearest ids and classes, and its text. */
    String name() {
        var names = new ArrayList<String>();
        for (Node at = node; at != null && names.size() < 4; at = at.getParent()) {
            names.addFirst((at.getId() == null ? "" : "#" + at.getId())
                    + at.getStyleClass().stream().map("."::concat).collect(Collectors.joining()));
        }
        return String.join(" > ", names) + " " + switch (node) {
            case Labeled labeled -> "“" + labeled.getText() + "”";
            case Text text -> "“" + text.getText() + "”";
            case TextInputControl input -> "“" + input.getPromptText() + "”";
            default -> "";
        };
    }
}
