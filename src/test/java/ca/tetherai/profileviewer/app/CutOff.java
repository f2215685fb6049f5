package ca.tetherai.profileviewer.app;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/** Finds texts that are not shown whole, and parts that lie outside of the window or over each other. For the UI thread. */
final class CutOff {
    private static final double ROUNDING = 1.5;
    /** What others wrote, of any length: elided on purpose, whole in a tooltip or where it is selected. */
    private static final List<String> STRANGERS = List.of(
            // The name and the finding in the token's line are shortened, nothing else of it: TokenLineWindowTest.
            ".token-statement", "#tokenDetails", ".paste-choice",
            // One line each by design; the tab has them whole.
            ".strip-cell",
            // A server's address of any length.
            ".status-place", "#pasteUseServer",
            // Values, and names of people.
            ".compare-line", ".fetch-chooser");

    private CutOff() {
    }

    /** What is wrong in a scene; empty where nothing is. */
    static List<String> in(Scene scene) {
        return Sight.of(scene).stream().filter(seen -> !seen.isIn(STRANGERS)).flatMap(CutOff::of).toList();
    }

    private static Stream<String> of(Sight seen) {
        return switch (seen.node()) {
            case Labeled labeled -> label(seen, labeled);
            case TextField field when field.getText().isEmpty() -> prompt(seen, field);
            default -> Stream.empty();
        };
    }

    private static Stream<String> label(Sight seen, Labeled labeled) {
        String whole = Objects.requireNonNullElse(labeled.getText(), "");
        if (whole.isBlank()) {
            return Stream.empty();
        }
        boolean elided = labeled.lookupAll(".text")
                .stream()
                .filter(node -> labeled.equals(node.getParent()))
                .map(node -> ((Text) node).getText())
                .anyMatch(shown -> !bare(shown).equals(bare(whole)));
        boolean low = labeled.getHeight() + ROUNDING < (labeled.isWrapText() ? labeled.prefHeight(labeled.getWidth()) : 0);
        return elided ? Stream.of("elided: " + seen.name()) : low ? Stream.of("too low: " + seen.name()) : beside(seen);
    }

    private static String bare(String text) {
        return text.replace("_", "").replace("\n", "").replace(" ", "");
    }

    private static Stream<String> prompt(Sight seen, TextField field) {
        var text = new Text(Objects.requireNonNullElse(field.getPromptText(), ""));
        text.setFont(field.getFont());
        double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
        return text.getLayoutBounds().getWidth() > room + ROUNDING ? Stream.of("prompt is cut: " + seen.name()) : beside(seen);
    }

    // Beyond what can be seen at the left or the right, where nobody scrolls; or over a sibling.
    private static Stream<String> beside(Sight seen) {
        boolean out = seen.bounds().getMinX() < seen.clip().getMinX() - ROUNDING
                || seen.bounds().getMaxX() > seen.clip().getMaxX() + ROUNDING;
        return out ? Stream.of("outside: " + seen.name()) : overlapped(seen);
    }

    private static Stream<String> overlapped(Sight seen) {
        Node node = seen.node();
        if (!node.isManaged() || node.getParent() == null || node.getParent() instanceof javafx.scene.layout.StackPane
                || node.getParent() instanceof Labeled) {
            return Stream.empty();
        }
        return node.getParent()
                .getChildrenUnmodifiable()
                .stream()
                .filter(other -> !other.equals(node) && other.isVisible() && other.isManaged()
                        && (other instanceof Labeled || other instanceof TextField))
                .filter(other -> {
                    var common = Sight.common(node.getBoundsInParent(), other.getBoundsInParent());
                    return common.getWidth() > ROUNDING && common.getHeight() > ROUNDING
                            && !(other instanceof Labeled label && label.getText().isEmpty());
                })
                .map(other -> "over a sibling: " + seen.name());
    }
}
