package ca.tetherai.profileviewer.ui.banner;

import java.util.List;
import java.util.stream.Stream;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Places the banner's parts: icon left, dismiss right, between them the heading and below it the paragraphs. The actions stand beside the
 * heading where both fit on one line, and below the paragraphs otherwise. For the UI thread only.
 */
final class BannerLayout extends Region {
    private static final double GAP_EM = 12 / 14.0;
    private static final double LINE_GAP_EM = 6 / 14.0;
    private static final double ACTIONS_GAP_EM = 10 / 14.0;
    private static final double WIDEST_TEXT_EM = 820 / 14.0;

    private final Node icon;
    private final Region heading;
    private final List<Region> paragraphs;
    private final Region actions;
    private final Region dismiss;
    private final EmSize em;

    /** How large the font is, in px. */
    @FunctionalInterface
    interface EmSize {
        double px();
    }

    BannerLayout(Node icon, Region heading, List<Region> paragraphs, Region actions, Region dismiss, EmSize em) {
        this.icon = icon;
        this.heading = heading;
        this.paragraphs = paragraphs;
        this.actions = actions;
        this.dismiss = dismiss;
        this.em = em;
        getChildren().addAll(icon, heading);
        getChildren().addAll(paragraphs);
        getChildren().addAll(actions, dismiss);
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
        double iconWidth = icon.prefWidth(-1);
        double dismissWidth = dismiss.prefWidth(-1);
        double left = insets.getLeft() + iconWidth + gap;
        double textWidth = width - left - gap - dismissWidth - insets.getRight();
        double actionsWidth = actions.prefWidth(-1);
        boolean beside = heading.prefWidth(-1) + 2 * gap + actionsWidth <= textWidth;
        double headingWidth = beside ? textWidth - gap - actionsWidth : textWidth;
        double headingHeight = heading.prefHeight(headingWidth);
        double firstLine = Math.max(dismiss.prefHeight(-1), beside ? actions.prefHeight(-1) : 0);
        double y = insets.getTop();
        if (place) {
            double middle = y + firstLine / 2;
            double firstTextLine = Math.min(headingHeight, 1.4 * em.px());
            double headingTop = snapPositionY(middle - firstTextLine / 2);
            heading.resizeRelocate(left, headingTop, headingWidth, headingHeight);
            icon.relocate(insets.getLeft(), snapPositionY(middle - icon.prefHeight(-1) / 2));
            dismiss.resizeRelocate(width - insets.getRight() - dismissWidth, y, dismissWidth, dismiss.prefHeight(-1));
            if (beside) {
                actions.resizeRelocate(left + textWidth - actionsWidth, y, actionsWidth, actions.prefHeight(-1));
            }
        }
        y += Math.max(firstLine, headingHeight + (firstLine - Math.min(headingHeight, 1.4 * em.px())) / 2);
        for (Region paragraph : (Iterable<Region>) visibleParagraphs()::iterator) {
            double paragraphWidth = Math.min(textWidth, WIDEST_TEXT_EM * em.px());
            double height = paragraph.prefHeight(paragraphWidth);
            if (place) {
                paragraph.resizeRelocate(left, y, paragraphWidth, height);
            }
            y += height + LINE_GAP_EM * em.px();
        }
        y -= LINE_GAP_EM * em.px();
        if (!beside) {
            y += ACTIONS_GAP_EM * em.px();
            if (place) {
                actions.resizeRelocate(left, snapPositionY(y), actionsWidth, actions.prefHeight(-1));
            }
            y += actions.prefHeight(-1);
        }
        return y - insets.getTop();
    }

    private Stream<Region> visibleParagraphs() {
        return paragraphs.stream().filter(Region::isManaged);
    }
}
