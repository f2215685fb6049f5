package ca.tetherai.profileviewer.ui.extras;

import java.util.List;
import javafx.scene.control.TreeItem;
import org.jspecify.annotations.Nullable;

/**
 * An item of which, where very many entries lie within, only the first have items of their own, and further ones as one gets to them: an item
 * of a tree is so large that those of half a million entries fill the memory, and clearing that up stalls the window. UI thread only.
 */
class GrowingItem extends TreeItem<ExtraNode> {
    /** How many items are made in one go: more would hold up the window for longer than is noticed. */
    static final int AT_ONCE = 12_000;

    private List<ExtraNode> nodes = List.of();
    private int made;

    GrowingItem(@Nullable ExtraNode value) {
        super(value);
    }

    /** An open root, which is not shown, over entries. */
    static GrowingItem root(List<ExtraNode> nodes) {
        var root = new GrowingItem(null);
        root.begin(nodes);
        root.setExpanded(true);
        return root;
    }

    /** Makes the first items. */
    final void begin(List<ExtraNode> entries) {
        nodes = entries;
        made = Math.min(AT_ONCE, entries.size());
        super.getChildren().setAll(items(0, made));
    }

    /** Whether there are entries without an item. */
    final boolean hasMore() {
        return made < nodes.size();
    }

    /** Makes some more. Not while a tree shows it: that goes through all its rows for each. */
    final void grow() {
        int from = made;
        made = Math.min(from + AT_ONCE, nodes.size());
        super.getChildren().addAll(items(from, made));
    }

    private List<ExtraItem> items(int from, int to) {
        return nodes.subList(from, to).stream().map(ExtraItem::new).toList();
    }
}
