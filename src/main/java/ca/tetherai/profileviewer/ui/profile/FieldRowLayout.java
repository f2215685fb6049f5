package ca.tetherai.profileviewer.ui.profile;

import ca.tetherai.profileviewer.ui.control.ValueText;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Where the parts of a field's row lie: on one baseline as long as label and value fit on a line. When room is short the annotation gives
 * way first, then the value wraps; then the annotation stands under it. UI thread only.
 */
final class FieldRowLayout {
    private static final double ROW_EM = 26 / 14.0;
    private static final double LABEL_GAP_EM = 12 / 14.0;
    private static final double GAP_EM = 8 / 14.0;
    private static final double ICON_EM = 16 / 14.0;
    private static final double ACTION_WIDTH_EM = 26 / 14.0;
    private static final double ACTION_HEIGHT_EM = 24 / 14.0;
    /** An annotation that has less room than this beside the value says nothing any more. */
    private static final double LEAST_ANNOTATION_EM = 5;

    private final Region row;
    private final Label label;
    private final Node warning;
    private final ValueText value;
    private final Label annotation;
    private final LabelColumn labels;

    FieldRowLayout(Region row, Label label, Node warning, ValueText value, Label annotation, LabelColumn labels) {
        this.row = row;
        this.label = label;
        this.warning = warning;
        this.value = value;
        this.annotation = annotation;
        this.labels = labels;
    }

    /**
     * The places for one width of the row, in px.
     *
     * @param valueX where value and annotation begin
     * @param valueWidth the value's width
     * @param beside whether the annotation stands beside the value; otherwise under it
     * @param room the annotation's width
     */
    private record Places(double valueX, double valueWidth, boolean beside, double room) {}

    private Places places(double width) {
        double em = labels.em();
        double start = Math.rint(row.getInsets().getLeft() + labels.width() + LABEL_GAP_EM * em);
        double valueX = warning.isVisible() ? start + Math.rint((ICON_EM + GAP_EM) * em) : start;
        double available = width - row.getInsets().getRight() - valueX;
        double natural = value.naturalWidth();
        if (natural > available) {
            return new Places(valueX, available, false, available);
        }
        double left = available - natural - GAP_EM * em;
        double wanted = annotation.prefWidth(-1);
        // What an unexpected value should have been is part of the state, so it is never cut.
        if (left >= (warning.isVisible() ? wanted : Math.min(wanted, LEAST_ANNOTATION_EM * em))) {
            return new Places(valueX, natural, true, Math.min(wanted, left));
        }
        return new Places(valueX, natural, false, available);
    }

    /** The row's height, in px. */
    double height(double width) {
        Places places = places(width);
        double line = Math.rint(ROW_EM * labels.em());
        double height = Math.max(line + label.prefHeight(labels.width()) - label.prefHeight(-1),
                line + value.prefHeight(places.valueWidth()) - value.lineHeight());
        boolean under = annotation.isVisible() && !places.beside();
        return Math.ceil(height + (under ? annotation.prefHeight(-1) : 0));
    }

    /** Lays the parts out. */
    void place(double width) {
        Places places = places(width);
        double em = labels.em();
        double line = Math.rint(ROW_EM * em);
        double left = row.getInsets().getLeft();
        double labelHeight = label.prefHeight(-1);
        double labelY = Math.rint((line - labelHeight) / 2);
        double baseline = labelY + label.getBaselineOffset();

        label.resizeRelocate(left, labelY, labels.width(), label.prefHeight(labels.width()));
        double valueHeight = value.prefHeight(places.valueWidth());
        double valueY = baseline - value.getBaselineOffset();
        value.resizeRelocate(places.valueX(), valueY, places.valueWidth(), valueHeight);
        warning.relocate(places.valueX() - Math.rint((ICON_EM + GAP_EM) * em),
                Math.rint((line - warning.getLayoutBounds().getHeight()) / 2));

        double annotationHeight = annotation.prefHeight(-1);
        if (places.beside()) {
            annotation.resizeRelocate(places.valueX() + places.valueWidth() + Math.rint(GAP_EM * em) - 4,
                    baseline - annotation.getBaselineOffset(), places.room(), annotationHeight);
        } else {
            annotation.resizeRelocate(places.valueX(), valueY + valueHeight, places.room(), annotationHeight);
        }
    }

    /** Lays what can be done over the row's right end. */
    void placeAction(Region action, double width) {
        double em = labels.em();
        double actionWidth = Math.rint(ACTION_WIDTH_EM * em);
        double actionHeight = Math.rint(ACTION_HEIGHT_EM * em);
        action.resizeRelocate(width - actionWidth - 1, Math.rint((ROW_EM * em - actionHeight) / 2), actionWidth, actionHeight);
    }
}
