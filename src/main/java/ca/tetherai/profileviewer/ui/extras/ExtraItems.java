package ca.tetherai.profileviewer.ui.extras;

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
        TreeItem<ExtraNode> first = root(ExtraItem.of(nodes.subList(0, Math.min(AT_ONCE, nodes.size()))));
        roots.accept(first);
        if (nodes.size() > AT_ONCE) {
            TreeItem<ExtraNode> whole = root(List.of());
            nextFrame.setOnFinished(_ -> further(nodes, first, whole));
            nextFrame.play();
        }
    }

    // Out of sight: a tree that is told of thousands of added items takes seconds, and one that gets so many at once is felt.
    private void further(List<ExtraNode> nodes, TreeItem<ExtraNode> first, TreeItem<ExtraNode> whole) {
        int made = whole.getChildren().size();
        if (made < nodes.size()) {
            whole.getChildren().addAll(ExtraItem.of(nodes.subList(made, Math.min(made + AT_ONCE, nodes.size()))));
            nextFrame.play();
        } else {
            for (int i = 0; i < first.getChildren().size(); i++) {
                if (first.getChildren().get(i).isExpanded()) {
                    whole.getChildren().get(i).setExpanded(true);
                }
            }
            roots.accept(whole);
        }
    }

    /** An open root, which is not shown, over items. */
    static TreeItem<ExtraNode> root(List<ExtraItem> items) {
        var root = new TreeItem<ExtraNode>();
        root.getChildren().setAll(items);
        root.setExpanded(true);
        return root;
    }
}
