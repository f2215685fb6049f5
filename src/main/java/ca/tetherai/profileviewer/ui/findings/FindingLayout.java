package ca.tetherai.profileviewer.ui.findings;

import ca.tetherai.profileviewer.ui.control.NarrowLayout;

import java.util.function.DoubleSupplier;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Lays a finding out: how grave it is, the words, and the links at the right; in a narrow window those stand under the words. UI thread only. */
final class FindingLayout extends Region {
    private static final double LINKS_EM = 22;
    private static final double GAP_EM = 24 / 14.0;

    private final Label word;
    private final Region words;
    private final Region links;
    private final DoubleSupplier wordColumn;

    /** {@code wordColumn} is how much the widest word that says how grave a finding is takes, in px. */
    FindingLayout(Label word, Region words, Region links, DoubleSupplier wordColumn) {
        this.word = word;
        this.words = words;
        this.links = links;
        this.wordColumn = wordColumn;
        getChildren().addAll(word, words, links);
    }

    /** In px. */
    private record Places(double x, double width, double linksX, double linksY, double linksWidth, double height) {}

    private Places places(double whole) {
        double em = word.getFont().getSize();
        double x = Math.rint(wordColumn.getAsDouble() + GAP_EM * em);
        double wanted = Math.min(links.prefWidth(-1), LINKS_EM * em);
        if (whole + 4 * GAP_EM * em < NarrowLayout.NARROW_EM * em) {
            double width = Math.max(0, whole - x);
            double height = words.prefHeight(width);
            return new Places(x, width, x, height, width, height + links.prefHeight(width));
        }
        double width = whole - x - Math.rint(GAP_EM * em) - wanted;
        return new Places(x, width, whole - wanted, 0, wanted, Math.max(words.prefHeight(width), links.prefHeight(wanted)));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(places(width < 0 ? getWidth() : width).height());
    }

    @Override
    protected void layoutChildren() {
        Places places = places(getWidth());
        word.resizeRelocate(0, 0, Math.min(word.prefWidth(-1), places.x()), word.prefHeight(-1));
        words.resizeRelocate(places.x(), 0, places.width(), words.prefHeight(places.width()));
        links.resizeRelocate(places.linksX(), places.linksY(), places.linksWidth(), links.prefHeight(places.linksWidth()));
    }
}
