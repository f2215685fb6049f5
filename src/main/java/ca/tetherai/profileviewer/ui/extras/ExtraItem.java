package ca.tetherai.profileviewer.ui.extras;

import java.util.List;

import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/** An entry as a tree's item, whose children are made when it is first opened. UI thread only. */
final class ExtraItem extends TreeItem<ExtraNode> {
    private boolean opened;

    ExtraItem(ExtraNode node) {
        super(node);
    }

    static List<ExtraItem> of(List<ExtraNode> nodes) {
        return nodes.stream().map(ExtraItem::new).toList();
    }

    @Override
    public boolean isLeaf() {
        return getValue().size() == 0;
    }

    @Override
    public ObservableList<TreeItem<ExtraNode>> getChildren() {
        if (!opened) {
            opened = true;
            super.getChildren().setAll(of(getValue().children()));
        }
        return super.getChildren();
    }
}
