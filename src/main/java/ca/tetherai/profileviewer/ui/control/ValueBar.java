package ca.tetherai.profileviewer.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** The scroll bar of a text that has more lines than are seen. UI thread only. */
final class ValueBar extends ScrollBar {

    ValueBar() {
        setOrientation(Orientation.VERTICAL);
        setVisible(false);
    }

    /**
     * Is seen or not.
     *
     * @param over whether there is more than fits
     * @param tall how high the text is, in px
     * @param height how much of that is seen, in px
     * @param line how high a line is, in px
     */
    void fit(boolean over, double tall, double height, double line) {
        setVisible(over);
        setMax(over ? tall - height : 0);
        setVisibleAmount(over ? getMax() * height / tall : 0);
        setUnitIncrement(line);
        setBlockIncrement(height);
        setValue(Math.min(getValue(), getMax()));
    }

    /** Scrolls by a distance in px, downwards if positive; whether that moved anything. */
    boolean scrollBy(double distance) {
        double before = getValue();
        setValue(Math.clamp(before + distance, 0, getMax()));
        return getValue() != before;
    }
}
