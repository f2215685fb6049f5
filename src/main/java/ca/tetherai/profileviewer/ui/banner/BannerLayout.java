package ca.tetherai.profileviewer.ui.banner;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Places the banner's parts: icon left, dismiss right, between them the heading and below it the text. The actions stand beside the
 * heading where both fit on one line, and below the text otherwise. For the UI thread only.
 */
final class BannerLayout extends Region {
    private static final double GAP_EM = 12 / 14.0;
    private static final double LINE_GAP_EM = 6 / 14.0;
    private static final double LINE_EM = 1.4;
    private static final double WIDEST_TEXT_EM = 820 / 14.0;

    private final Node icon;
    private final Region heading;
    private final Region text;
    private final Region actions;
    private final Region dismiss;
    private final EmSize em;

    /** How large the font is, in px. */
    @FunctionalInterface
    interface EmSize {
        double px();
    }

    BannerLayout(Node icon, Region heading, Region text, Region actions, Region dismiss, EmSize em) {
        this.icon = icon;
        this.heading = heading;
        this.text = text;
        this.actions = actions;
        this.dismiss = dismiss;
        this.em = em;
        getChildren().addAll(icon, heading, text, actions, dismiss);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        return insets.getTop() + arrange(width < 0 ? getWidth() : width, false) + insets.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    // One walk for measuring and for placing, so that the two can't disagree.
    private double arrange(double width, boolean place) {
        Insets insets = getInsets();
        double gap = GAP_EM * em.px();
        double lineGap = LINE_GAP_EM * em.px();
        double left = insets.getLeft() + icon.prefWidth(-1) + gap;
        double textWidth = width - left - gap - dismiss.prefWidth(-1) - insets.getRight();
        boolean beside = heading.prefWidth(-1) + 2 * gap + actions.prefWidth(-1) <= textWidth;
        double headingWidth = beside ? textWidth - gap - actions.prefWidth(-1) : textWidth;
        double headingHeight = heading.prefHeight(headingWidth);
        double firstLine = Math.max(dismiss.prefHeight(-1), beside ? actions.prefHeight(-1) : 0);
        double headingTop = (firstLine - Math.min(headingHeight, LINE_EM * em.px())) / 2;
        double y = insets.getTop();
        if (place) {
            heading.resizeRelocate(left, snapPositionY(y + headingTop), headingWidth, headingHeight);
            icon.relocate(insets.getLeft(), snapPositionY(y + (firstLine - icon.prefHeight(-1)) / 2));
            put(dismiss, width - insets.getRight() - dismiss.prefWidth(-1), y + (firstLine - dismiss.prefHeight(-1)) / 2);
        }
        if (place && beside) {
            put(actions, left + textWidth - actions.prefWidth(-1), y);
        }
        y += Math.max(beside ? firstLine + lineGap : firstLine, headingTop + headingHeight + lineGap);
        double paragraphWidth = Math.min(textWidth, WIDEST_TEXT_EM * em.px());
        double height = text.prefHeight(paragraphWidth);
        if (place) {
            text.resizeRelocate(left, snapPositionY(y), paragraphWidth, height);
        }
        y += height + lineGap;
        if (beside) {
            return y - lineGap - insets.getTop();
        }
        y += lineGap;
        double actionsWidth = Math.min(textWidth, actions.prefWidth(-1));
        double actionsHeight = actions.prefHeight(actionsWidth);
        if (place) {
            actions.resizeRelocate(snapPositionX(left), snapPositionY(y), actionsWidth, actionsHeight);
        }
        return y + actionsHeight - insets.getTop();
    }

    private void put(Region node, double x, double y) {
        node.resizeRelocate(snapPositionX(x), snapPositionY(y), node.prefWidth(-1), node.prefHeight(-1));
    }
}
