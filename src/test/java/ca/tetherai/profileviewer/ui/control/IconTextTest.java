package ca.tetherai.profileviewer.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.FxWindow;
import ca.tetherai.profileviewer.support.StandardError;
import ca.tetherai.profileviewer.support.Turned;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kordamp.ikonli.feather.Feather;

@ExtendWith(FxToolkitExtension.class)
class IconTextTest {

    @ParameterizedTest
    @MethodSource("texts")
    void theIconStaysBesideTheFirstLine_howeverManyThereAre(String text, FxWindow window) {
        var one = new IconText("one line", Feather.INFO);
        var many = new IconText(text, Feather.INFO);
        show(window, 300, one, many);

        assertThat(Fx.<Double>get(many::getHeight)).isGreaterThan(3 * Fx.<Double>get(one::getHeight));
        assertThat(icon(many).getCenterY()).isCloseTo(icon(one).getCenterY(), within(2.0));
        assertThat(icon(many).getMinX()).isEqualTo(icon(one).getMinX());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextOfAnyWritingWrapsInItsWidth_besideTheIcon_andStaysTheTextThatItWasGiven(String given, FxWindow window) {
        for (double width : List.of(120.0, 300.0, 301.5)) {
            var text = new IconText(given, Feather.INFO);
            show(window, width, text);

            assertThat(text.getText()).isEqualTo(given);
            Bounds ink = ink(text);
            assertThat(ink.getMinX()).isGreaterThan(icon(text).getMaxX());
            assertThat(ink.getMaxX()).isLessThanOrEqualTo(width + 1);
            assertThat(ink.getHeight()).isLessThanOrEqualTo(text.getHeight() + 1).isGreaterThan(text.getHeight() / 2);
        }
    }

    static List<String> texts() {
        return List.of("a text of many words that wraps ".repeat(10), Turned.HEBREW.times(10), Turned.ARABIC.times(10),
                "The server says: " + Turned.ARABIC.times(9));
    }

    @Test
    void theIconIsThereWhateverTextComesNext(FxWindow window) {
        var text = new IconText("", Feather.INFO);
        show(window, 200, text);
        for (String next : new String[]{"one line", Turned.HEBREW.times(9), Turned.ARABIC.times(1), "a b ".repeat(90), "",
                Turned.HEBREW.times(1)}) {
            Fx.run(() -> text.setText(next));
            window.settle();
            assertThat(text.getText()).isEqualTo(next);
            assertThat(icon(text).getWidth()).as(next).isGreaterThan(10);
            assertThat(Fx.<Integer>get(() -> text.lookupAll(".ikonli-font-icon").size())).as(next).isEqualTo(1);
        }
    }

    private static void show(FxWindow window, double width, IconText... texts) {
        try (var error = StandardError.capture()) {
            window.show(width, 600, () -> new VBox(texts));
            window.snapshot();
            assertThat(error.text()).isEmpty();
        }
    }

    private static Bounds icon(IconText text) {
        return in(text, text.lookup(".ikonli-font-icon"));
    }

    private static Bounds ink(IconText text) {
        return in(text, Fx.get(() -> text.lookupAll("*")
                .stream()
                .filter(node -> node instanceof Text && !node.getStyleClass().contains("ikonli-font-icon"))
                .findFirst()
                .orElseThrow()));
    }

    private static Bounds in(IconText text, Node part) {
        return Fx.get(() -> text.sceneToLocal(part.localToScene(part.getLayoutBounds())));
    }
}
