package ca.tetherai.profileviewer.ui.banner;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** A wrapped label that is as high as its text up to some lines, and scrolls from there. For the UI thread only. */
final class BoundedText extends Region {
    private static final int MOST_LINES = 3;
    private static final double LINE_EM = 1.3;

    private final Label text;
    private final ScrollPane scroll;

    BoundedText(Label text) {
        this.text = text;
        scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("bounded-text");
        getChildren().add(scroll);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return text.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(text.prefHeight(width), MOST_LINES * LINE_EM * text.getFont().getSize());
    }

    /** Goes back to the beginning of the text. */
    void toTop() {
        scroll.setVvalue(scroll.getVmin());
    }

    @Override
    protected void layoutChildren() {
        scroll.resizeRelocate(0, 0, getWidth(), getHeight());
        // What can be scrolled can be reached by keyboard, and nothing else is a stop on the way.
        scroll.setFocusTraversable(text.prefHeight(getWidth()) > getHeight());
    }
}
