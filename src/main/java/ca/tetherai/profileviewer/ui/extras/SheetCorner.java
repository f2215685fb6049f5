package ca.tetherai.profileviewer.ui.extras;

import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/**
 * What a sheet's round lower corner leaves of a square, in the page's colour, to lie over rows whose corners are square. A round clip would do
 * the same, and has the renderer paint the whole sheet aside and blend it in: most of the time of a frame where software renders. UI thread
 * only.
 */
final class SheetCorner extends Path {

    /** One of this radius in px, for the lower left corner or for the right one. */
    SheetCorner(double radius, boolean right) {
        double outer = right ? radius : 0;
        double inner = radius - outer;
        getElements()
                .addAll(new MoveTo(outer, 0), new ArcTo(radius, radius, 0, inner, radius, false, right), new LineTo(outer, radius),
                        new ClosePath());
        getStyleClass().add("sheet-corner");
        setMouseTransparent(true);
    }
}
