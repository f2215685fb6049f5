package ca.tetherai.profileviewer.ui.profile;

import ca.tetherai.profileviewer.ui.control.NarrowLayout;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Lays two cards side by side from a width of {@value #TWO_COLUMNS_EM} em, one under the other below, and lets them grow up to
 * {@value NarrowLayout#WIDEST_EM} em. All widths are those of the window, so that a scroll bar moves nothing. UI thread only.
 */
final class FormColumns extends Region {
    private static final double TWO_COLUMNS_EM = 64;
    private static final double EDGE_EM = 24 / 14.0;
    private static final double NARROW_EDGE_EM = 16 / 14.0;
    private static final double TOP_EM = 16 / 14.0;
    private static final double GAP_EM = 24 / 14.0;
    private static final double NARROW_GAP_EM = 16 / 14.0;

    private final Region above;
    private final Region first;
    private final Region second;
    private final LabelColumn labels;
    private final DoubleSupplier outerWidth;
    private final BooleanSupplier endTogether;

    /**
     * Two cards.
     *
     * @param above what lies over them, where it is managed and of any height
     * @param outerWidth the width of the window's content, of which a scroll bar may take some, in px
     * @param endTogether whether cards side by side are of one height
     */
    FormColumns(Region above, Region first, Region second, LabelColumn labels, DoubleSupplier outerWidth, BooleanSupplier endTogether) {
        this.above = above;
        this.first = first;
        this.second = second;
        this.labels = labels;
        this.outerWidth = outerWidth;
        this.endTogether = endTogether;
        getChildren().addAll(above, first, second);
    }

    /** In px: what surrounds the cards, what lies between them, how wide each is. */
    private record Columns(int count, double edge, double gap, double width) {}

    private Columns columns(double viewportWidth) {
        double em = labels.em();
        double outer = Math.max(viewportWidth, outerWidth.getAsDouble());
        double edge = Math.rint((outer < NarrowLayout.NARROW_EM * em ? NARROW_EDGE_EM : EDGE_EM) * em);
        double inner = Math.min(outer, NarrowLayout.WIDEST_EM * em) - 2 * edge;
        if (outer < TWO_COLUMNS_EM * em) {
            return new Columns(1, edge, Math.rint(NARROW_GAP_EM * em), inner);
        }
        double gap = Math.rint(GAP_EM * em);
        return new Columns(2, edge, gap, Math.floor((inner - gap) / 2));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Columns columns = columns(width < 0 ? getWidth() : width);
        double one = first.prefHeight(columns.width());
        double two = second.prefHeight(columns.width());
        double cards = columns.count() == 2 ? Math.max(one, two) : one + columns.gap() + two;
        return 2 * Math.rint(TOP_EM * labels.em()) + ofAbove() + cards;
    }

    // With what keeps it off the cards.
    private double ofAbove() {
        double height = above.isManaged() ? Math.ceil(above.prefHeight(-1)) : 0;
        return height == 0 ? 0 : height + Math.rint(TOP_EM * labels.em());
    }

    @Override
    protected void layoutChildren() {
        Columns columns = columns(getWidth());
        double edge = Math.rint(TOP_EM * labels.em());
        double top = edge + ofAbove();
        above.resizeRelocate(columns.edge(), edge, columns.count() * columns.width() + (columns.count() - 1) * columns.gap(),
                Math.max(0, top - 2 * edge));
        double one = first.prefHeight(columns.width());
        double two = second.prefHeight(columns.width());
        if (columns.count() == 1) {
            first.resizeRelocate(columns.edge(), top, columns.width(), one);
            second.resizeRelocate(columns.edge(), top + one + columns.gap(), columns.width(), two);
            return;
        }
        boolean together = endTogether.getAsBoolean();
        double both = Math.max(one, two);
        first.resizeRelocate(columns.edge(), top, columns.width(), together ? both : one);
        second.resizeRelocate(columns.edge() + columns.width() + columns.gap(), top, columns.width(), together ? both : two);
    }
}
