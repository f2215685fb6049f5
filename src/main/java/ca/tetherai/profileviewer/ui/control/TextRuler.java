package ca.tetherai.profileviewer.ui.control;

import java.util.Objects;

import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Measures texts as a value draws them. For the UI thread only. */
final class TextRuler {
    private final Text ruler = new Text();
    private Font font = Font.getDefault();
    private double lineHeight;
    private double baseline;

    /** Measures in another font from now on. */
    void use(Font newFont) {
        if (lineHeight == 0 || !Objects.equals(font, newFont)) {
            font = newFont;
            ruler.setFont(newFont);
            lineHeight = measure("X", 0).getHeight();
            baseline = ruler.getBaselineOffset();
        }
    }

    /** The bounds of a text, in px; wrapped at a width, or not at all where that is 0. */
    Bounds measure(String text, double wrappingWidth) {
        ruler.setWrappingWidth(wrappingWidth);
        ruler.setText(text);
        return ruler.getLayoutBounds();
    }

    /** The height of a line of Latin letters, in px. A line with others may be higher. */
    double lineHeight() {
        return lineHeight;
    }

    /** How far under the top of a line of Latin letters its baseline is, in px. */
    double baseline() {
        return baseline;
    }
}
