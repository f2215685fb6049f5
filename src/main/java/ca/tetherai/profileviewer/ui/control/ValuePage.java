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

    /** How wide a letter of a common text is at least, in em: so much of a text is tried first. */
    private static final double LETTER_EM = 0.5;
    /** No less of a text is tried, in UTF-16 units. */
    private static final int LEAST = 100;

    private final Text ink = new Text();
    private final Path tint = new Path();
    private final Path selection = new Path();
    private final Supplier<TextRuler> ruler;
    private DrawnText drawn;
    private boolean broken;
    private boolean whole;
    /** How much of what is to be drawn is: what lies under all lines that are seen need not be. */
    private int inked;
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

    /**
     * Takes another text, which {@link #wrap} draws.
     *
     * @param isWhole whether all of it is drawn, and not only what fills the lines that are seen
     */
    void draw(DrawnText text, boolean isWhole) {
        drawn = text;
        whole = isWhole;
        broken = BrokenLines.areNeededFor(text.text());
        lines = BrokenLines.none("");
        inked = 0;
        ink.setText("");
        tint.getElements().clear();
        selection.getElements().clear();
    }

    /** Draws in lines of a width in px, or on one where that is 0; returns the height in px, estimated where not all is drawn. */
    double wrap(double width) {
        String text = drawn.text();
        double enough = (ValueText.MAX_LINES + 1) * ruler.get().lineHeight();
        int letters = (int) Math.ceil((ValueText.MAX_LINES + 1) * width / (LETTER_EM * ink.getFont().getSize()));
        inked = whole || width == 0 ? text.length() : Math.min(Math.max(letters, LEAST), text.length());
        double height = ink(width);
        while (height < enough && inked < text.length()) {
            inked = Math.min(2 * inked, text.length());
            height = ink(width);
        }
        return inked == text.length() ? height : height * text.length() / inked;
    }

    private double ink(double width) {
        String part = VisibleText.beginning(drawn.text(), inked);
        inked = part.length();
        int most = whole ? Integer.MAX_VALUE : ValueText.MAX_LINES;
        lines = broken && width > 0 ? ruler.get().lines(part, width, most) : BrokenLines.none(part);
        ink.setWrappingWidth(broken ? 0 : width);
        ink.setText(lines.text());
        return ink.getLayoutBounds().getHeight();
    }

    /** Tints the marks, for the lines as they are wrapped now. */
    void tint() {
        tint.getElements().clear();
        drawn.marks()
                .stream()
                .limit(MOST_TINTED)
                .takeWhile(mark -> mark.start() < inked)
                .forEach(mark -> tint.getElements().addAll(ink.rangeShape(lineAt(mark.start()), lineAt(mark.end()))));
    }

    void select(IndexRange range) {
        int start = drawnAt(range.getStart());
        int end = drawnAt(range.getEnd());
        ink.setSelectionStart(start < end ? start : -1);
        ink.setSelectionEnd(start < end ? end : -1);
        selection.getElements().setAll(start < end ? ink.rangeShape(start, end) : new PathElement[0]);
    }

    private int drawnAt(int place) {
        return lineAt(drawn.drawnAt(place));
    }

    private int lineAt(int drawnPlace) {
        return lines.at(Math.min(drawnPlace, inked));
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
