package ca.tetherai.profileviewer.ui.control;

import java.util.List;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;

import org.jspecify.annotations.Nullable;

/**
 * Draws a {@link ValueText}: the marks' tint, the selection, the letters, and a scroll bar where there are more lines than are seen. What a
 * text draws outside its lines (stacked combining marks, tall scripts) is cut off, so that it covers no neighbour. UI thread only.
 */
final class ValueTextSkin extends TextInputControlSkin<ValueText> {
    /** How far letters may reach over their lines, in px: not into the next row. */
    private static final double OVERHANG = 3;
    private final ValuePage page;
    private final Pane view;
    private final Rectangle clip = new Rectangle();
    private final ValueBar bar = new ValueBar();
    private final Runnable drawing = this::fill;
    private boolean whole;
    /** What it is drawn for, or is about to be. */
    private @Nullable Size size;

    /** The room for the text, in px, and its font. */
    private record Size(double width, double height, Font font) {}

    ValueTextSkin(ValueText control) {
        super(control);
        page = new ValuePage(control.beginning(), control::ruler);
        page.ink().fontProperty().bind(control.fontProperty());
        page.ink().fillProperty().bind(textFillProperty());
        page.ink().selectionFillProperty().bind(highlightTextFillProperty());
        page.selection().fillProperty().bind(highlightFillProperty());
        page.selection().visibleProperty().bind(control.focusedProperty());
        view = new Pane(page);
        view.setManaged(false);
        view.setClip(clip);
        bar.valueProperty().subscribe(this::scrolled);
        getChildren().addAll(view, bar);
        control.selectionProperty().subscribe(this::select);
        control.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        new ValueTextInput(control, point -> page.placeAt(control.localToScene(point)),
                lines -> bar.scrollBy(lines * control.lineHeight()) && bar.isVisible());
        restart();
    }

    /** Begins anew with the control's text. */
    void restart() {
        whole = false;
        bar.setValue(0);
        draw(getSkinnable().beginning());
    }

    private void draw(DrawnText text) {
        page.draw(text, whole);
        size = null;
        getSkinnable().requestLayout();
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return getSkinnable().naturalWidth();
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return getSkinnable().heightAt(width);
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return 0;
    }

    @Override
    protected double computeMaxWidth(double height, double top, double right, double bottom, double left) {
        return Double.MAX_VALUE;
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        view.resizeRelocate(x, y, width, height);
        clip.setWidth(width);
        double barWidth = bar.prefWidth(-1);
        bar.resizeRelocate(x + width - barWidth, y, barWidth, height);
        var wanted = new Size(width, height, getSkinnable().getFont());
        if (!wanted.equals(size)) {
            size = wanted;
            Scene scene = getSkinnable().getScene();
            if (scene != null && isLong()) {
                DrawingTurns.of(scene).take(drawing);
            } else {
                fill();
            }
        }
        place();
    }

    private boolean isLong() {
        return getSkinnable().getLength() > ValueText.FILLING;
    }

    // For the size that there is by now.
    private void fill() {
        if (size == null) {
            return;
        }
        boolean oneLine = getSkinnable().naturalWidth() <= size.width();
        double across = size.width() - ValueText.ROOM;
        double beside = across - bar.prefWidth(-1);
        // Most likely right the first time: laying out is what takes long.
        boolean over = !oneLine && isLong();
        double tall = page.wrap(oneLine ? 0 : Math.max(1, over ? beside : across));
        if (!oneLine && over != tall > size.height() + 1) {
            over = !over;
            tall = page.wrap(Math.max(1, over ? beside : across));
        }
        bar.fit(over, tall, size.height(), getSkinnable().lineHeight());
        place();
        page.tint();
        select();
    }

    private void place() {
        // A line with letters of another font may be higher than others: all stand on the baseline of Latin ones.
        page.setLayoutY(getSkinnable().getBaselineOffset() - page.ink().getBaselineOffset() - bar.getValue());
        // Where lines go on out of sight, what reaches over would be a piece of the next one.
        clip.setY(bar.getValue() > 0 ? 0 : -OVERHANG);
        clip.setHeight(view.getHeight() - clip.getY() + (bar.getValue() < bar.getMax() ? 0 : OVERHANG));
    }

    private void select() {
        page.select(getSkinnable().getSelection());
    }

    private void scrolled() {
        if (bar.getValue() > 0 && !whole) {
            whole = true;
            draw(getSkinnable().whole());
        }
        place();
    }

    private void wheel(ScrollEvent event) {
        if (bar.scrollBy(-event.getDeltaY())) {
            event.consume();
        }
    }

    @Override
    public Rectangle2D getCharacterBounds(int index) {
        Bounds bounds = getSkinnable().sceneToLocal(page.bounds(index));
        return new Rectangle2D(bounds.getMinX(), bounds.getMinY(), Math.max(0, bounds.getWidth()), Math.max(0, bounds.getHeight()));
    }

    @Override
    protected PathElement[] getUnderlineShape(int start, int end) {
        return page.underline(start, end);
    }

    @Override
    protected PathElement[] getRangeShape(int start, int end) {
        return page.range(start, end);
    }

    @Override
    protected void addHighlight(List<? extends Node> nodes, int start) {
        // For input methods, which change text.
    }

    @Override
    protected void removeHighlight(List<? extends Node> nodes) {
        // As above.
    }

    @Override
    public void moveCaret(TextUnit unit, Direction direction, boolean select) {
        // No caret is drawn.
    }
}
