package ca.tetherai.profileviewer.ui.connection;

import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Lays out the token's line: whose it is, its fingerprint and the caveat from the left, the expiry at the right. Where there is too little room,
 * the name of whom it is for is shortened, as far as it stays telling, and then the caveat gets brief: what tells tokens apart, and when they end,
 * stay.
 */
final class TokenSummaryLayout extends Region {
    // In font sizes: how much of the name stays beside the whole caveat, and beside the brief one.
    private static final double TELLING_NAME = 22;
    private static final double LEAST_NAME = 6;

    private final ReadOnlyBooleanWrapper shortened = new ReadOnlyBooleanWrapper();
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

    /** Whether there is less to see than there is to say. */
    ReadOnlyBooleanProperty shortenedProperty() {
        return shortened.getReadOnlyProperty();
    }

    /** What stands between parts that are apart. */
    double gap() {
        return statement.getFont().getSize();
    }

    /** How wide it is with every word. */
    double whole() {
        return width(statement) + width(fingerprint) + width(caveat) + end();
    }

    /** How wide it must be for the whole caveat, and enough of a name. */
    double telling() {
        return name(TELLING_NAME) + width(fingerprint) + width(caveat) + end();
    }

    /** How wide it is with the whole name and the brief caveat. */
    double brief() {
        return width(statement) + width(fingerprint) + width(briefCaveat) + end();
    }

    /** How wide it must be for all that stays. */
    double least() {
        return name(LEAST_NAME) + width(fingerprint) + width(briefCaveat) + end();
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
        double room = getWidth() - end();
        boolean full = telling() <= getWidth();
        Label words = full ? caveat : briefCaveat;
        caveat.setVisible(full);
        briefCaveat.setVisible(!full);
        double said = Math.clamp(room - width(fingerprint) - width(words), 0, width(statement));
        double x = said;
        place(statement, 0, said);
        for (Label part : Stream.of(fingerprint, words).toList()) {
            double width = Math.clamp(room - x, 0, width(part));
            place(part, x, width);
            x += width;
        }
        double last = Math.min(getWidth(), width(expiry));
        place(expiry, getWidth() - last, last);
        expiry.setVisible(last > 0);
        shortened.set(!full || said < width(statement));
    }

    private double end() {
        return expiry.getText().isEmpty() ? 0 : width(expiry) + gap();
    }

    private double name(double most) {
        return Math.min(width(statement), most * gap());
    }

    private double width(Label label) {
        return label.getText().isEmpty() ? 0 : snapSizeX(label.prefWidth(-1));
    }

    private void place(Label label, double x, double width) {
        double height = label.prefHeight(-1);
        label.resizeRelocate(snapPositionX(x), snapPositionY((getHeight() - height) / 2), width, height);
    }
}
