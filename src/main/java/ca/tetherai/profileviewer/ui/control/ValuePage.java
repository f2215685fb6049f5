package ca.tetherai.profileviewer.ui.control;

import java.util.List;
import java.util.function.Supplier;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.control.IndexRange;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;

/** The letters of a {@link ValueText}, behind them its selection and the tint of its marks. Places are the text's own. UI thread only. */
final class ValuePage extends Group {
    /** More marks than this are drawn without a tint. */
    private static final int MOST_TINTED = 500;

    private final Text ink = new Text();
    private final Path tint = new Path();
    private final Path selection = new Path();
    private final Supplier<TextRuler> ruler;
    private DrawnText drawn;
    private boolean broken;
    private int most = ValueText.MAX_LINES;
    private BrokenLines lines;

    /**
     * Draws a text.
     *
     * @param ruler measures in the letters' font
     */
    ValuePage(DrawnText text, Supplier<TextRuler> ruler) {
        this.ruler = ruler;
        drawn = text;
        lines = BrokenLines.none(text.text());
        getChildren().addAll(tint, selection, ink);
        List.of(this, ink, tint, selection).forEach(node -> node.setManaged(false));
        ink.getStyleClass().add("value-ink");
        ink.setTextOrigin(VPos.TOP);
        tint.getStyleClass().add("odd-tint");
        selection.setStroke(null);
    }

    /** The letters, for their looks. */
    Text ink() {
        return ink;
    }

    /** What lies behind selected letters, for its looks. */
    Path selection() {
        return selection;
    }

    /** Draws a text; once that is the whole one, all of its lines. */
    void draw(DrawnText text, boolean whole) {
        most = whole ? Integer.MAX_VALUE : ValueText.MAX_LINES;
        drawn = text;
        broken = BrokenLines.areNeededFor(text.text());
        lines = BrokenLines.none(text.text());
        ink.setWrappingWidth(0);
        ink.setText(text.text());
    }

    /** Wraps at a width in px, or not at all where that is 0; returns the height in px. */
    double wrap(double width) {
        if (broken) {
            lines = width > 0 ? ruler.get().lines(drawn.text(), width, most) : BrokenLines.none(drawn.text());
            ink.setText(lines.text());
        } else {
            ink.setWrappingWidth(width);
        }
        return ink.getLayoutBounds().getHeight();
    }

    /** Tints the marks, for the lines as they are wrapped now. */
    void tint() {
        tint.getElements().clear();
        drawn.marks()
                .stream()
                .limit(MOST_TINTED)
                .forEach(mark -> tint.getElements().addAll(ink.rangeShape(lines.at(mark.start()), lines.at(mark.end()))));
    }

    void select(IndexRange range) {
        int start = drawnAt(range.getStart());
        int end = drawnAt(range.getEnd());
        ink.setSelectionStart(start < end ? start : -1);
        ink.setSelectionEnd(start < end ? end : -1);
        selection.getElements().setAll(start < end ? ink.rangeShape(start, end) : new PathElement[0]);
    }

    private int drawnAt(int place) {
        return lines.at(drawn.drawnAt(place));
    }

    /** The place at a point of the scene. */
    int placeAt(Point2D scenePoint) {
        return drawn.placeOf(lines.placeOf(ink.hitTest(ink.sceneToLocal(scenePoint)).getInsertionIndex()));
    }

    PathElement[] underline(int start, int end) {
        return ink.underlineShape(drawnAt(start), drawnAt(end));
    }

    PathElement[] range(int start, int end) {
        return ink.rangeShape(drawnAt(start), drawnAt(end));
    }

    /** The bounds of a character in the scene, in px. */
    Bounds bounds(int place) {
        return ink.localToScene(new Path(range(place, place + 1)).getLayoutBounds());
    }
}
