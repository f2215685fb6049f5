package ca.tetherai.profileviewer.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import org.kordamp.ikonli.javafx.FontIcon;

/** How far text stands out from what is behind it, as WCAG 2 computes it: from 1 to 21. For the UI thread. */
final class Contrast {
    /** For text. */
    static final double TEXT = 4.5;
    /** For icons, edges of inputs and the like. */
    static final double GRAPHICS = 3;
    /** For text where somebody asked for high contrast. */
    static final double HIGH = 7;

    private Contrast() {
    }

    /** The texts and icons of a scene that stand out too little. */
    static List<String> in(Scene scene, double least) {
        return Sight.of(scene)
                .stream()
                .filter(seen -> seen.node() instanceof Text text && !text.getText().isBlank() && !isDisabled(text))
                .flatMap(seen -> of(seen, (Text) seen.node(), scene, least))
                .toList();
    }

    private static Stream<String> of(Sight seen, Text text, Scene scene, double least) {
        if (!(text.getFill() instanceof Color fill)) {
            return Stream.empty();
        }
        double alpha = fill.getOpacity();
        for (Node at = text; at != null; at = at.getParent()) {
            alpha *= at.getOpacity();
        }
        Color back = behind(text, Sight.common(seen.bounds(), seen.clip()), scene);
        double ratio = ratio(over(back, Color.color(fill.getRed(), fill.getGreen(), fill.getBlue(), alpha)), back);
        double wanted = text instanceof FontIcon ? GRAPHICS : least;
        return ratio < wanted ? Stream.of("%.2f: %s on %s in %s".formatted(ratio, fill, back, seen.name())) : Stream.empty();
    }

    private static boolean isDisabled(Node node) {
        return node.isDisabled();
    }

    /** The colour behind the middle of what is seen of a node: of all that it lies in, from the scene on. */
    static Color behind(Node node, Bounds bounds, Scene scene) {
        Color back = scene.getFill() instanceof Color fill ? fill : Color.WHITE;
        var parents = new ArrayList<Node>();
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            parents.addFirst(at);
        }
        for (Node parent : parents) {
            if (parent instanceof Region region && region.getBackground() != null) {
                for (BackgroundFill layer : region.getBackground().getFills()) {
                    if (layer.getFill() instanceof Color fill && covers(region, layer.getInsets(), bounds)) {
                        back = over(back, fill.deriveColor(0, 1, 1, region.getOpacity()));
                    }
                }
            }
        }
        return back;
    }

    private static boolean covers(Region region, Insets insets, Bounds what) {
        Bounds area = region.localToScene(region.getLayoutBounds());
        return what.getCenterX() >= area.getMinX() + insets.getLeft() && what.getCenterX() <= area.getMaxX() - insets.getRight()
                && what.getCenterY() >= area.getMinY() + insets.getTop() && what.getCenterY() <= area.getMaxY() - insets.getBottom();
    }

    /** A colour that may be translucent, over one that is not. */
    static Color over(Color back, Color front) {
        return back.interpolate(Color.color(front.getRed(), front.getGreen(), front.getBlue()), front.getOpacity());
    }

    static double ratio(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
