package ca.tetherai.profileviewer.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/** Where the layout changes, in widths of the font, so that large text gets the narrow layout too. For the UI thread only. */
public final class Breakpoints {
    /** Under this many em the window is narrow: the bar takes two lines. */
    public static final double NARROW_EM = 54;

    private static final String NARROW_CLASS = "narrow";

    private Breakpoints() {
    }

    /** Whether a region as wide as the window is narrow. */
    public static ObservableValue<Boolean> narrow(Region region) {
        double em = Font.getDefault().getSize();
        return region.widthProperty().map(width -> width.doubleValue() > 0 && width.doubleValue() < NARROW_EM * em);
    }

    /** Gives a region as wide as the window the style class {@code narrow} while it is. */
    public static void markNarrow(Region region) {
        narrow(region).subscribe(narrow -> {
            region.getStyleClass().remove(NARROW_CLASS);
            if (narrow) {
                region.getStyleClass().add(NARROW_CLASS);
            }
        });
    }
}
