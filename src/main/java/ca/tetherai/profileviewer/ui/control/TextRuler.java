package ca.tetherai.profileviewer.ui.control;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Measures texts as a value draws them. For the UI thread only. */
final class TextRuler {
    /** More words than this are not remembered. */
    private static final int MOST_WORDS = 5_000;

    private final Map<String, Double> words = new HashMap<>();
    private final Text ruler = new Text();
    private Font font = Font.getDefault();
    private double lineHeight;
    private double baseline;

    /** Measures in another font from now on. */
    void use(Font newFont) {
        if (lineHeight == 0 || !Objects.equals(font, newFont)) {
            font = newFont;
            ruler.setFont(newFont);
            words.clear();
            width("X");
            lineHeight = ruler.getLayoutBounds().getHeight();
            baseline = ruler.getBaselineOffset();
        }
    }

    /** The width of a text that isn't wrapped, in px. */
    double width(String text) {
        ruler.setWrappingWidth(0);
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }

    /** The height of a text that is wrapped at a width, in px; of {@code most} lines and one, if it has right-to-left letters and more. */
    double height(String text, double wrappingWidth, int most) {
        boolean isBroken = BrokenLines.areNeededFor(text);
        String lines = isBroken ? lines(text, wrappingWidth, most).text() : text;
        ruler.setWrappingWidth(isBroken ? 0 : wrappingWidth);
        ruler.setText(lines);
        return ruler.getLayoutBounds().getHeight();
    }

    /** The lines of a text at a width in px; after {@code most} of them what follows stays on one. */
    BrokenLines lines(String text, double width, int most) {
        if (words.size() > MOST_WORDS) {
            words.clear();
        }
        return BrokenLines.of(text, width, most, word -> words.computeIfAbsent(word, this::width));
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
