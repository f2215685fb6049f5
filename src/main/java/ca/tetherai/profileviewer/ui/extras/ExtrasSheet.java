package ca.tetherai.profileviewer.ui.extras;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;

/**
 * The head and, one under the other, the parts of the other data. As high as its content needs; with less room the trees share what there
 * is, and each scrolls. While it is out of sight its trees are given no height, since each row that they have takes time at each account.
 * UI thread only.
 */
final class ExtrasSheet extends Region {
    /** How many rows a tree keeps however low the window is: a short one scrolls with the page, only a long one by itself. */
    static final int LEAST_ROWS = 30;
    private static final double RADIUS = 8;
    /** A part's head lies on the line under what is above it. */
    private static final double LINE = 1;

    private final Region head;
    private final List<ExtraPart> parts;
    private final ObservableValue<Boolean> inSight;
    private final SheetCorner left = new SheetCorner(RADIUS, false);
    private final SheetCorner right = new SheetCorner(RADIUS, true);
    private final Region edge = new Region();

    ExtrasSheet(Region head, List<ExtraPart> parts, ObservableValue<Boolean> inSight) {
        this.head = head;
        this.parts = parts;
        this.inSight = inSight;
        getStyleClass().addAll("card", "extras-sheet");
        // Over the rows, whose square corners would cover the sheet's round ones.
        edge.getStyleClass().add("extras-sheet-edge");
        edge.setMouseTransparent(true);
        getChildren().add(head);
        parts.forEach(part -> getChildren().addAll(part.head(), part.tree()));
        getChildren().addAll(left, right, edge);
        inSight.subscribe(this::requestLayout);
        parts.forEach(part -> part.tree().expandedItemCountProperty().subscribe(this::requestLayout));
    }

    @Override
    protected double computeMinHeight(double width) {
        return fixedHeight()
                + parts.stream().mapToDouble(part -> Math.min(wanted(part), LEAST_ROWS * part.tree().getFixedCellSize())).sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        return fixedHeight() + parts.stream().mapToDouble(ExtrasSheet::wanted).sum();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double[] heights = HeightShare.of(getHeight() - fixedHeight(), parts.stream().mapToDouble(ExtrasSheet::wanted).toArray());
        double y = place(head, insets.getTop(), width, head.prefHeight(-1));
        for (int i = 0; i < heights.length; i++) {
            y = place(parts.get(i).head(), y - LINE, width, parts.get(i).head().prefHeight(-1));
            place(parts.get(i).tree(), y, width, inSight.getValue() ? heights[i] : 0);
            y += heights[i];
        }
        left.relocate(0, getHeight() - RADIUS);
        right.relocate(getWidth() - RADIUS, getHeight() - RADIUS);
        edge.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private double place(Region region, double y, double width, double height) {
        region.resizeRelocate(getInsets().getLeft(), y, width, height);
        return y + height;
    }

    private double fixedHeight() {
        List<Region> fixed = new ArrayList<>(List.of(head));
        parts.forEach(part -> fixed.add(part.head()));
        return getInsets().getTop() + getInsets().getBottom() + fixed.stream().mapToDouble(region -> region.prefHeight(-1)).sum()
                - LINE * parts.size();
    }

    private static double wanted(ExtraPart part) {
        return part.tree().isVisible() ? part.tree().wantedHeight() : 0;
    }
}
