package ca.tetherai.profileviewer.ui.profile;

import ca.tetherai.profileviewer.ui.control.ValueText;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Where the parts of a field's row lie: on one baseline as long as they fit on a line. When room is short the annotation goes under the value
 * first, where it wraps, then the value wraps too. Nothing is cut. UI thread only.
 */
final class FieldRowLayout {
    private static final double ROW_EM = 26 / 14.0;
    private static final double LABEL_GAP_EM = 12 / 14.0;
    private static final double GAP_EM = 8 / 14.0;
    private static final double ICON_EM = 16 / 14.0;
    private static final double ACTION_WIDTH_EM = 26 / 14.0;
    private static final double ACTION_HEIGHT_EM = 24 / 14.0;
    /** What a field leaves free for its caret after the text, in px. */
    private static final double CARET = 4;

    private final Region row;
    private final Label label;
    private final RowWords words;
    private final ValueText value;
    private final LabelColumn labels;

    FieldRowLayout(Region row, Label label, RowWords words, ValueText value, LabelColumn labels) {
        this.row = row;
        this.label = label;
        this.words = words;
        this.value = value;
        this.labels = labels;
    }

    /**
     * The places for one width of the row, in px.
     *
     * @param start where the value's column begins
     * @param available the column's width
     * @param valueX where the value begins
     * @param valueWidth the value's width
     * @param lowered whether the value stands under its readable name, and not after it
     * @param room the annotation's width beside the value; 0 where it stands under it
     */
    private record Places(double start, double available, double valueX, double valueWidth, boolean lowered, double room) {}

    private Places places(double width) {
        double em = labels.em();
        double gap = Math.rint(GAP_EM * em);
        double mark = words.warning().isVisible() ? Math.rint((ICON_EM + GAP_EM) * em) : 0;
        double start = Math.rint(row.getInsets().getLeft() + labels.width() + LABEL_GAP_EM * em) + mark;
        double available = width - row.getInsets().getRight() - start;
        double natural = value.naturalWidth();
        double name = words.readableName().isVisible() ? Math.ceil(words.readableName().prefWidth(-1)) + gap : 0;
        boolean lowered = name > 0 && name + natural > available;
        double before = lowered ? 0 : name;
        if (natural > available - before) {
            return new Places(start, available, start, available, lowered, 0);
        }
        double left = available - before - natural - gap + CARET;
        double wanted = Math.ceil(words.annotation().prefWidth(-1));
        return new Places(start, available, start + before, natural, lowered, left >= wanted ? wanted : 0);
    }

    /** The row's height, in px. */
    double height(double width) {
        Places places = places(width);
        double line = Math.rint(ROW_EM * labels.em());
        double height = Math.max(line + label.prefHeight(labels.width()) - label.prefHeight(-1),
                line + value.prefHeight(places.valueWidth()) - value.lineHeight() + lowering(places));
        return Math.ceil(height + (isUnder(places) ? words.annotation().prefHeight(places.available()) : 0));
    }

    private double lowering(Places places) {
        return places.lowered() ? Math.ceil(words.readableName().prefHeight(-1)) : 0;
    }

    private boolean isUnder(Places places) {
        return words.annotation().isVisible() && places.room() == 0;
    }

    /** Lays the parts out. */
    void place(double width) {
        Places places = places(width);
        double em = labels.em();
        double line = Math.rint(ROW_EM * em);
        double labelHeight = label.prefHeight(-1);
        double labelY = Math.rint((line - labelHeight) / 2);
        double baseline = labelY + label.getBaselineOffset();

        label.resizeRelocate(row.getInsets().getLeft(), labelY, labels.width(), label.prefHeight(labels.width()));
        words.warning()
                .relocate(places.start() - Math.rint((ICON_EM + GAP_EM) * em),
                        Math.rint((line - words.warning().getLayoutBounds().getHeight()) / 2));
        Label name = words.readableName();
        name.resizeRelocate(places.start(), baseline - name.getBaselineOffset(), Math.min(name.prefWidth(-1), places.available()),
                name.prefHeight(-1));
        double valueHeight = value.prefHeight(places.valueWidth());
        double valueY = baseline - value.getBaselineOffset() + lowering(places);
        value.resizeRelocate(places.valueX(), valueY, places.valueWidth(), valueHeight);

        Label annotation = words.annotation();
        if (isUnder(places)) {
            annotation.resizeRelocate(places.start(), valueY + valueHeight, places.available(),
                    annotation.prefHeight(places.available()));
        } else {
            annotation.resizeRelocate(places.valueX() + places.valueWidth() + Math.rint(GAP_EM * em) - CARET,
                    baseline - annotation.getBaselineOffset() + lowering(places), places.room(), annotation.prefHeight(-1));
        }
    }

    /** Lays what can be done over the row's right end; the first at the very end. */
    void placeAction(Region action, int index, double width) {
        double em = labels.em();
        double actionWidth = Math.rint(ACTION_WIDTH_EM * em);
        double actionHeight = Math.rint(ACTION_HEIGHT_EM * em);
        action.resizeRelocate(width - (index + 1) * actionWidth - 1, Math.rint((ROW_EM * em - actionHeight) / 2), actionWidth,
                actionHeight);
    }
}
