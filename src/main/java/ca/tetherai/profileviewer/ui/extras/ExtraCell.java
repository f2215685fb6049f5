package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.ui.control.WrappedTooltip;

import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableRow;

import org.jspecify.annotations.Nullable;

/** What the cells of the three columns have in common. UI thread only. */
abstract class ExtraCell extends TreeTableCell<ExtraNode, ExtraNode> {
    /** A text shorter than this fits the narrowest column. */
    private static final int NEEDS_TOOLTIP = 16;
    private static final double TOOLTIP_WIDTH = 480;
    private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");

    private @Nullable WrappedTooltip whole;

    ExtraCell() {
        // Not by the entry, which may be the same before a search and after: making all cells anew then is felt.
        tableRowProperty().flatMap(TreeTableRow::treeItemProperty)
                .subscribe(now -> pseudoClassStateChanged(HIT, now instanceof ExtraItem item && isHit(item)));
    }

    @Override
    protected final void updateItem(@Nullable ExtraNode node, boolean empty) {
        super.updateItem(node, empty);
        if (empty || node == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
        } else {
            show(node);
        }
    }

    /** Whether what is looked for is in what the cell shows of an item. */
    boolean isHit(ExtraItem item) {
        return false;
    }

    /** Shows an entry; the cell may have shown another before. */
    abstract void show(ExtraNode node);

    /** Offers the text in a tooltip when the cell may be too narrow for it. */
    final void explain(String text) {
        if (text.length() < NEEDS_TOOLTIP) {
            setTooltip(null);
            return;
        }
        if (whole == null) {
            whole = new WrappedTooltip(TOOLTIP_WIDTH);
        }
        whole.say(text);
        setTooltip(whole);
    }
}
