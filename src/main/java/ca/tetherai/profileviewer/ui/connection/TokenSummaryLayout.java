package ca.tetherai.profileviewer.ui.connection;

import java.util.stream.Stream;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Lays out the token's line: whose it is, its fingerprint and the caveat from the left, the expiry at the right. Where there is too little room,
 * the caveat gets brief, and then the name of whom it is for is shortened: what tells tokens apart, and when they end, stay.
 */
final class TokenSummaryLayout extends Region {
    private final Label statement;
    private final Label fingerprint;
    private final Label caveat;
    private final Label briefCaveat;
    private final Label expiry;

    TokenSummaryLayout(Label statement, Label fingerprint, Label caveat, Label briefCaveat, Label expiry) {
        this.statement = statement;
        this.fingerprint = fingerprint;
        this.caveat = caveat;
        this.briefCaveat = briefCaveat;
        this.expiry = expiry;
        getStyleClass().add("token-line");
        getChildren().addAll(statement, fingerprint, caveat, briefCaveat, expiry);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return statement.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double gap = expiry.getText().isEmpty() ? 0 : statement.getFont().getSize();
        double end = width(expiry);
        double room = getWidth() - end - gap;
        boolean full = Stream.of(statement, fingerprint, caveat).mapToDouble(this::width).sum() <= room;
        caveat.setVisible(full);
        briefCaveat.setVisible(!full);
        expiry.setVisible(end > 0);
        Label words = full ? caveat : briefCaveat;
        double said = Math.min(width(statement), Math.max(0, room - width(fingerprint) - width(words)));
        place(statement, 0, said);
        place(fingerprint, said, width(fingerprint));
        place(words, said + width(fingerprint), width(words));
        place(expiry, getWidth() - end, end);
    }

    private double width(Label label) {
        return label.getText().isEmpty() ? 0 : snapSizeX(label.prefWidth(-1));
    }

    private void place(Label label, double x, double width) {
        double height = label.prefHeight(-1);
        label.resizeRelocate(snapPositionX(x), snapPositionY((getHeight() - height) / 2), width, height);
    }
}
