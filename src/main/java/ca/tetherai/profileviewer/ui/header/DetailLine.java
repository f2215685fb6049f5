package ca.tetherai.profileviewer.ui.header;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Two texts with a dot between them on one line, each in a label of its own, so that neither's direction of writing reaches the other. When
 * room is short the second is shortened first, as long as a quarter of it is left. UI thread only.
 */
final class DetailLine extends Region {
    private static final double SHARE_OF_FIRST = 0.75;

    private final Label first;
    private final Label dot;
    private final Label second;

    DetailLine(Label first, Label dot, Label second) {
        this.first = first;
        this.dot = dot;
        this.second = second;
        getChildren().addAll(first, dot, second);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return width(first) + width(dot) + width(second);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(dot.prefHeight(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double room = Math.max(0, getWidth() - width(dot));
        double ofFirst = Math.min(width(first), Math.max(Math.floor(SHARE_OF_FIRST * room), room - width(second)));
        double ofSecond = Math.min(width(second), room - ofFirst);
        first.resizeRelocate(0, 0, ofFirst, getHeight());
        dot.resizeRelocate(ofFirst, 0, width(dot), getHeight());
        second.resizeRelocate(ofFirst + width(dot), 0, ofSecond, getHeight());
    }

    private static double width(Label label) {
        return label.isVisible() ? Math.ceil(label.prefWidth(-1)) : 0;
    }
}
