package ca.tetherai.profileviewer.ui.extras;

import java.util.function.Consumer;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableRow;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** A row whose indentation stops growing at {@value #DEEPEST} levels, so that the name stays in sight however deep it lies. UI thread only. */
final class ExtraRow extends TreeTableRow<ExtraNode> {
    private static final int DEEPEST = 16;
    /** As in the stylesheet. */
    private static final double STEP_EM = 1.143;

    private final Consumer<TreeItem<ExtraNode>> seen;

    /** {@code seen} hears of each item that the row shows. */
    ExtraRow(Consumer<TreeItem<ExtraNode>> seen) {
        this.seen = seen;
        // The name's cell draws its own, in the margin before the text: the skin's would shift all names as soon as one row has it.
        setDisclosureNode(new Region());
        treeItemProperty().subscribe(this::indent);
    }

    private void indent(@Nullable TreeItem<ExtraNode> item) {
        int level = item == null ? 0 : getTreeTableView().getTreeItemLevel(item) - 1;
        setStyle(level > DEEPEST ? "-fx-indent: " + STEP_EM * DEEPEST / level + "em;" : "");
        if (item != null) {
            seen.accept(item);
        }
    }
}
