package ca.tetherai.profileviewer.ui.control;

import java.util.Optional;
import java.util.stream.Collectors;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * A label for words of strangers, which wrap in any writing system. JavaFX 25 throws where it wraps right-to-left letters, so a text with
 * such is drawn in lines of our own ({@link BrokenLines}). Its graphic is its own affair: an icon is given when it is made. For the UI
 * thread only.
 */
public class WrappedLabel extends Label {
    private final TextRuler ruler = new TextRuler();
    private final Lines lines = new Lines();
    private final Optional<Node> icon;
    private boolean broken;

    /** A label without a text yet. */
    public WrappedLabel() {
        this(Optional.empty());
    }

    /** A label without a text yet, whose icon stands before the words. */
    protected WrappedLabel(Optional<Node> icon) {
        this.icon = icon;
        setWrapText(true);
        setMnemonicParsing(false);
        setGraphic(icon.orElse(null));
        textProperty().subscribe(this::show);
    }

    private void show(String text) {
        boolean wasBroken = broken;
        broken = text != null && BrokenLines.areNeededFor(text);
        if (broken || wasBroken) {
            arrange();
        }
    }

    private void arrange() {
        lines.beside(Optional.empty());
        setGraphic(broken ? lines : icon.orElse(null));
        lines.beside(broken ? icon : Optional.empty());
        setContentDisplay(broken ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        lines.ink.setText("");
        lines.requestLayout();
    }

    /** Whether the lines are our own. */
    final boolean isBroken() {
        return broken;
    }

    private TextRuler ruler() {
        ruler.use(getFont());
        return ruler;
    }

    private double across() {
        return snappedLeftInset() + snappedRightInset();
    }

    /** What the icon takes of a line, with the gap after it. */
    private double ofIcon() {
        return icon.map(node -> snapSizeX(node.prefWidth(-1) + getGraphicTextGap())).orElse(0.0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return broken ? snapSizeX(ruler().width(getText())) + ofIcon() + across() : super.computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!broken) {
            return super.computePrefHeight(width);
        }
        double inner = width < 0 ? Double.MAX_VALUE : width - across() - ofIcon();
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

        // A node has one parent: what is the label's graphic can't be here.
        void beside(Optional<Node> shown) {
            getChildren().setAll(ink);
            shown.ifPresent(getChildren()::add);
        }

        @Override
        protected void layoutChildren() {
            // A blank at the end of a line would stand at the left of it, and push the words over the right edge.
            ink.setText(ruler().lines(WrappedLabel.this.getText(), getWidth() - ofIcon(), Integer.MAX_VALUE)
                    .text()
                    .lines()
                    .map(String::stripTrailing)
                    .collect(Collectors.joining("\n")));
            ink.setX(ofIcon());
            icon.ifPresent(node -> {
                node.autosize();
                // Beside the first line.
                node.relocate(0, snapPositionY((ruler().lineHeight() - node.prefHeight(-1)) / 2));
            });
        }
    }
}
