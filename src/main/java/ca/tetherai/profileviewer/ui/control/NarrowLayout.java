package ca.tetherai.profileviewer.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Tells the stylesheet by the pseudo-class {@code narrow} that a part is below {@value #NARROW_EM} em wide. For the UI thread only. */
public final class NarrowLayout {
    /** In font sizes, so that large text gets the narrow layout too. */
    public static final double NARROW_EM = 54;

    /** How wide what is said of an account grows, with the margins at both sides, in font sizes: the eye finds no way across more. */
    public static final double WIDEST_EM = 94;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private NarrowLayout() {
    }

    /** Whether the window that the part is as wide as is narrow; {@code ruler} is a label in it, of the window's font size. */
    public static ObservableValue<Boolean> of(Region part, Label ruler) {
        // The scene's width and not the part's: that one changes in the midst of a layout, when it is too late to ask for another.
        return part.sceneProperty()
                .flatMap(Scene::widthProperty)
                .flatMap(width -> ruler.fontProperty().map(font -> width.doubleValue() < NARROW_EM * font.getSize()))
                .orElse(false);
    }

    /** Keeps the pseudo-class of a part that is as wide as the window. */
    public static void watch(Region part, Label ruler) {
        of(part, ruler).subscribe(narrow -> part.pseudoClassStateChanged(NARROW, narrow));
    }
}
