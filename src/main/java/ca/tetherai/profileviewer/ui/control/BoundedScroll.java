package ca.tetherai.profileviewer.ui.control;

import java.util.function.DoubleSupplier;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** As high as its content at a width, up to a limit, and scrolls from there. For the UI thread only. */
public final class BoundedScroll extends Region {
    private final Region content;
    private final DoubleSupplier limit;
    private final ScrollPane scroll;

    /** {@code limit} is the greatest height, in px, asked for at each layout. */
    public BoundedScroll(Region content, DoubleSupplier limit) {
        this.content = content;
        this.limit = limit;
        scroll = new ScrollPane(content);
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
        return content.prefWidth(-1) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(content.prefHeight(inner(width)), limit.getAsDouble()) + snappedTopInset() + snappedBottomInset();
    }

    /** Says what it holds, and how it is scrolled: where it is cut, the keyboard stops there. */
    public BoundedScroll name(String name, String help) {
        scroll.setAccessibleText(name);
        Described.help(scroll, help);
        return this;
    }

    /** Goes back to the beginning of the content. */
    public void toTop() {
        scroll.setVvalue(scroll.getVmin());
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        scroll.resizeRelocate(snappedLeftInset(), snappedTopInset(), inner(getWidth()), height);
        // What can be scrolled can be reached by keyboard, and nothing else is a stop on the way.
        boolean cut = content.prefHeight(inner(getWidth())) > height + 1;
        scroll.setFocusTraversable(cut);
        scroll.setVbarPolicy(cut ? ScrollPane.ScrollBarPolicy.AS_NEEDED : ScrollPane.ScrollBarPolicy.NEVER);
    }

    // How wide the content is; of an unknown width nothing is known within either.
    private double inner(double width) {
        return width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
    }
}
