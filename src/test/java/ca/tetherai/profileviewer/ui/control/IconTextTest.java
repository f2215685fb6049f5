package ca.tetherai.profileviewer.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.FxWindow;
import javafx.geometry.Bounds;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;

@ExtendWith(FxToolkitExtension.class)
class IconTextTest {

    @Test
    void theIconStaysBesideTheFirstLine_howeverManyThereAre(FxWindow window) {
        var one = new IconText("one line", Feather.INFO);
        var many = new IconText("a text of many words that wraps ".repeat(10), Feather.INFO);
        window.show(300, 400, () -> new VBox(one, many));

        assertThat(Fx.<Double>get(many::getHeight)).isGreaterThan(3 * Fx.<Double>get(one::getHeight));
        assertThat(middleOfIcon(many)).isCloseTo(middleOfIcon(one), within(1.0));
    }

    private static double middleOfIcon(IconText text) {
        Bounds bounds = Fx.get(() -> text.getGraphic().getBoundsInParent());
        return bounds.getCenterY();
    }
}
