package ca.tetherai.profileviewer.ui.control;

import javafx.geometry.VPos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * A label for words of strangers, which wrap in any writing system. JavaFX 25 throws where it wraps right-to-left letters, so a text with
 * such is drawn in lines of our own ({@link BrokenLines}). It has no graphic of its own. For the UI thread only.
 */
public final class WrappedLabel extends Label {
    private final TextRuler ruler = new TextRuler();
    private final Lines lines = new Lines();
    private boolean broken;

    /** A label without a text yet. */
    public WrappedLabel() {
        setWrapText(true);
        setMnemonicParsing(false);
        textProperty().subscribe(this::show);
    }

    private void show(String text) {
        broken = text != null && BrokenLines.areNeededFor(text);
        setGraphic(broken ? lines : null);
        setContentDisplay(broken ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        lines.ink.setText("");
        lines.requestLayout();
    }

    private TextRuler ruler() {
        ruler.use(getFont());
        return ruler;
    }

    private double across() {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return broken ? snapSizeX(ruler().width(getText())) + across() : super.computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!broken) {
            return super.computePrefHeight(width);
        }
        double inner = width < 0 ? Double.MAX_VALUE : width - across();
        return snapSizeY(ruler().height(getText(), inner, Integer.MAX_VALUE)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    public double getBaselineOffset() {
        return broken ? snappedTopInset() + ruler().baseline() : super.getBaselineOffset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (broken) {
            lines.resizeRelocate(snappedLeftInset(), snappedTopInset(), Math.max(0, getWidth() - across()),
                    Math.max(0, getHeight() - snappedTopInset() - snappedBottomInset()));
        }
    }

    /** The lines, cut off where there is no room for them. */
    private final class Lines extends Region {
        private final Text ink = new Text();

        Lines() {
            var clip = new Rectangle();
            clip.widthProperty().bind(widthProperty());
            clip.heightProperty().bind(heightProperty());
            setClip(clip);
            ink.setManaged(false);
            ink.setTextOrigin(VPos.TOP);
            ink.fontProperty().bind(WrappedLabel.this.fontProperty());
            ink.fillProperty().bind(WrappedLabel.this.textFillProperty());
            getChildren().add(ink);
        }

        @Override
        protected void layoutChildren() {
            ink.setText(ruler().lines(WrappedLabel.this.getText(), getWidth(), Integer.MAX_VALUE).text());
        }
    }
}
