package ca.tetherai.profileviewer.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.FxWindow;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxToolkitExtension.class)
class ScrollPictureTest {
    private final Region content = new Region();

    @Test
    void thereIsOneOnlyWhileSomethingCanBeScrolled(FxWindow window) {
        var pane = window.show(400, 300, () -> {
            var made = new ScrollPane(content);
            made.setFitToWidth(true);
            ScrollPicture.onlyToScroll(made);
            return made;
        });
        assertThat(isKept(pane)).as("all in sight").isFalse();

        Fx.run(() -> content.setMinHeight(1000));
        window.settle();
        assertThat(isKept(pane)).as("more than is in sight").isTrue();

        window.resize(400, 1200);
        Fx.run(() -> content.setMinHeight(0));
        window.settle();
        assertThat(isKept(pane)).as("all in sight again").isFalse();
    }

    private static boolean isKept(ScrollPane pane) {
        return Fx.get(() -> pane.lookup(".viewport").isCache());
    }
}
