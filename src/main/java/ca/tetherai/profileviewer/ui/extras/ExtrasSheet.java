package ca.tetherai.profileviewer.ui.extras;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/**
 * The head and, one under the other, the parts of the other data: as high as all its rows, on a page that scrolls it. Its trees don't scroll by
 * themselves: each is given the height of what is seen of it, and shows the rows that belong there, so that there are no more of them than fit.
 * The head stays in sight. While the sheet is out of sight its trees are given no height, since each row that they have takes time at each
 * account. UI thread only.
 */
final class ExtrasSheet extends Region {
    private static final double RADIUS = 8;
    /** A part's head lies on the line under what is above it. */
    private static final double LINE = 1;
    /** How far the edge is drawn past what is seen: far enough for its corners, and not as long as half a million rows. In px. */
    private static final double PAST = 64;

    private final Region head;
    private final List<ExtraPart> parts;
    private final ObservableValue<Boolean> inSight;
    private final SheetCorner left = new SheetCorner(RADIUS, false);
    private final SheetCorner right = new SheetCorner(RADIUS, true);
    private final Region edge = new Region();
    private @Nullable RowSight sight;

    ExtrasSheet(Region head, List<ExtraPart> parts, ObservableValue<Boolean> inSight) {
        this.head = head;
        this.parts = parts;
        this.inSight = inSight;
        getStyleClass().addAll("card", "extras-sheet");
        // Over the rows, whose square corners would cover the sheet's round ones.
        edge.getStyleClass().add("extras-sheet-edge");
        edge.setMouseTransparent(true);
        parts.forEach(part -> getChildren().addAll(part.head(), part.tree()));
        getChildren().addAll(head, left, right, edge);
        inSight.subscribe(this::requestLayout);
        parts.forEach(part -> part.tree().expandedItemCountProperty().subscribe(this::requestLayout));
    }

    /** From now on it shows what is seen of it, and asks {@code newSight} what that is. */
    void showIn(RowSight newSight) {
        sight = newSight;
        requestLayout();
    }

    /** How high the column heads are, in px: they lie over the top of what is seen. */
    double headHeight() {
        return head.prefHeight(-1);
    }

    /** Where a row of a tree begins, in px from the sheet's top; the first one with what stands over it. */
    double top(ExtraTree tree, int row) {
        double y = getInsets().getTop() + headHeight();
        for (ExtraPart part : parts) {
            double first = y + part.head().prefHeight(-1) - LINE;
            if (part.tree().equals(tree)) {
                return row == 0 ? y : first + row * tree.getFixedCellSize();
            }
            y = first + wanted(part);
        }
        return y;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getInsets().getTop() + getInsets().getBottom() + headHeight()
                + parts.stream().mapToDouble(part -> part.head().prefHeight(-1) - LINE + wanted(part)).sum();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double from = sight == null ? 0 : Math.max(0, sight.top());
        double to = sight == null ? getHeight() : Math.min(getHeight(), sight.bottom());
        double headY = Math.clamp(from, insets.getTop(), Math.max(insets.getTop(), getHeight() - headHeight()));
        double seen = place(head, headY, headHeight());
        double y = insets.getTop() + headHeight();
        for (ExtraPart part : parts) {
            y = place(part.head(), y - LINE, part.head().prefHeight(-1));
            placeRows(part, y, seen, to);
            y += wanted(part);
        }
        left.relocate(0, getHeight() - RADIUS);
        right.relocate(getWidth() - RADIUS, getHeight() - RADIUS);
        double edgeY = Math.max(0, from - PAST);
        edge.resizeRelocate(0, edgeY, getWidth(), Math.max(0, Math.min(getHeight(), to + PAST) - edgeY));
    }

    private void placeRows(ExtraPart part, double y, double from, double to) {
        // One row is there also where none is seen: the keys go on from it.
        double least = Math.min(wanted(part), part.tree().getFixedCellSize());
        double top = Math.clamp(from, y, y + wanted(part) - least);
        double height = Math.max(least, Math.min(to, y + wanted(part)) - top);
        place(part.tree(), top, inSight.getValue() ? height : 0);
        part.tree().showFrom(top - y);
    }

    private double place(Region region, double y, double height) {
        Insets insets = getInsets();
        region.resizeRelocate(insets.getLeft(), y, getWidth() - insets.getLeft() - insets.getRight(), height);
        return y + height;
    }

    private static double wanted(ExtraPart part) {
        return part.tree().isVisible() ? part.tree().wantedHeight() : 0;
    }
}
