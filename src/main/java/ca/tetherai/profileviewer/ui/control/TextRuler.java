package ca.tetherai.profileviewer.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/** Measures texts as a field would draw them. For the UI thread only. */
final class TextRuler {
    private final TextField field;
    private final Text ruler = new Text();

    TextRuler(TextField field) {
        this.field = field;
    }

    /** The bounds of a text, in px; wrapped at a width, or not at all where that is 0. */
    Bounds measure(String text, double wrappingWidth) {
        ruler.setFont(field.getFont());
        // The theme decides how high a line is, too.
        if (field.lookup(".text") instanceof Text styled) {
            ruler.setBoundsType(styled.getBoundsType());
        }
        ruler.setWrappingWidth(wrappingWidth);
        ruler.setText(text);
        return ruler.getLayoutBounds();
    }
}
