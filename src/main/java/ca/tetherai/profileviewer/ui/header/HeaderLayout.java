package ca.tetherai.profileviewer.ui.header;

import ca.tetherai.profileviewer.ui.control.NarrowLayout;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Lays words at the left and facts at the right. The words are shortened before a fact gives way; when a name would have next to no room left,
 * or less than what stands beside it, the last facts are away, and in a narrow window all of them. In a very wide one the facts end where the forms do. UI thread only.
 */
final class HeaderLayout extends Region {
    private static final double GAP_EM = 32 / 14.0;
    private static final double EDGE_EM = 24 / 14.0;
    private static final double LEAST_NAME_EM = 9;

    private final Region words;
    private final Label ruler;
    private final ObservableValue<Boolean> narrow;
    private List<FactBox> facts = List.of();

    /** {@code ruler} is a label of the window's font size. */
    HeaderLayout(Region words, Label ruler, ObservableValue<Boolean> narrow) {
        this.words = words;
        this.ruler = ruler;
        this.narrow = narrow;
        getChildren().add(words);
        narrow.subscribe(_ -> requestLayout());
    }

    /** Shows facts, the one that matters most first. */
    void show(List<HeaderFact> shown) {
        if (shown.size() != facts.size()) {
            getChildren().removeAll(facts);
            facts = shown.stream().map(FactBox::new).toList();
            getChildren().addAll(facts);
            return;
        }
        for (int index = 0; index < shown.size(); index++) {
            facts.get(index).show(shown.get(index));
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return words.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return words.prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double gap = Math.rint(GAP_EM * ruler.getFont().getSize());
        double beside = words.minWidth(-1);
        double least = beside + Math.max(beside, LEAST_NAME_EM * ruler.getFont().getSize());
        double room = narrow.getValue() ? 0 : end() - least;
        int seen = 0;
        double taken = 0;
        while (seen < facts.size() && taken + gap + width(facts.get(seen)) <= room) {
            taken += gap + width(facts.get(seen));
            seen++;
        }
        words.resizeRelocate(0, 0, end() - taken, getHeight());
        double x = end() - taken;
        for (int index = 0; index < facts.size(); index++) {
            Region fact = facts.get(index);
            fact.setVisible(index < seen);
            double height = fact.prefHeight(-1);
            fact.resizeRelocate(x + gap, Math.rint((getHeight() - height) / 2), width(fact), height);
            x += gap + width(fact);
        }
    }

    private double end() {
        return Math.min(getWidth(), Math.rint((NarrowLayout.WIDEST_EM - EDGE_EM) * ruler.getFont().getSize()) - getLayoutX());
    }

    private static double width(Region fact) {
        return Math.ceil(fact.prefWidth(-1));
    }
}
