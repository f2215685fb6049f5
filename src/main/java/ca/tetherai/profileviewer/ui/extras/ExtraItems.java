package ca.tetherai.profileviewer.ui.extras;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.scene.control.TreeItem;
import javafx.util.Duration;

/** Makes the items of a tree: of very many the first come at once, and all of them some frames later. UI thread only. */
final class ExtraItems {
    /** How many items are made in one go: 50,000 would hold up the window for longer than is noticed. */
    private static final int AT_ONCE = 12_000;

    private final PauseTransition nextFrame = new PauseTransition(Duration.ONE);
    private final Consumer<TreeItem<ExtraNode>> roots;

    /** {@code roots} gets the root of what there is, and later that of all there is. */
    ExtraItems(Consumer<TreeItem<ExtraNode>> roots) {
        this.roots = roots;
    }

    /** Makes items for these entries, and no more for those before. */
    void make(List<ExtraNode> nodes) {
        nextFrame.stop();
        List<ExtraItem> items = new ArrayList<>(nodes.size());
        some(nodes, items);
        roots.accept(root(items));
        nextFrame.setOnFinished(_ -> further(nodes, items));
        if (items.size() < nodes.size()) {
            nextFrame.play();
        }
    }

    private void further(List<ExtraNode> nodes, List<ExtraItem> items) {
        if (items.size() < nodes.size()) {
            some(nodes, items);
            nextFrame.play();
        } else {
            // As one new root: a tree that is told of thousands of added items takes seconds.
            roots.accept(root(items));
        }
    }

    private static void some(List<ExtraNode> nodes, List<ExtraItem> items) {
        items.addAll(ExtraItem.of(nodes.subList(items.size(), Math.min(items.size() + AT_ONCE, nodes.size()))));
    }

    /** An open root, which is not shown, over items. */
    static TreeItem<ExtraNode> root(List<ExtraItem> items) {
        var root = new TreeItem<ExtraNode>();
        root.getChildren().setAll(items);
        root.setExpanded(true);
        return root;
    }
}
