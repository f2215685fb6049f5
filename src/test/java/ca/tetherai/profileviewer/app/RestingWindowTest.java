package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TabPane;
import javafx.scene.control.skin.VirtualFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A window in which nothing happens is laid out once: what asks for another layout in the midst of one keeps a processor busy, sixty times a second. */
@ExtendWith(FxToolkitExtension.class)
class RestingWindowTest {
    private static final int TABS = 5;
    /** More than what is prepared while nobody waits takes. */
    private static final int PULSES = 30;

    @TempDir
    Path directory;

    @Test
    void nothingAsksForALayoutForEver() {
        try (var window = ViewerWindow.open(directory, 1100, 800, "--demo", "--locale", "en")) {
            assertThatItRests(window);
            window.show(DemoAccount.COMPLETE);
            for (int tab = 0; tab < TABS; tab++) {
                int selected = tab;
                Fx.run(() -> ((TabPane) window.stage().getScene().lookup(".tab-pane")).getSelectionModel().select(selected));
                assertThatItRests(window);
            }
            window.show(DemoAccount.FORBIDDEN);
            assertThatItRests(window);
        }
    }

    private static void assertThatItRests(ViewerWindow window) {
        for (int pulse = 0; pulse < PULSES && !unfinished(window).isEmpty(); pulse++) {
            Fx.settle(window.stage().getScene());
        }
        Fx.settle(window.stage().getScene());
        assertThat(unfinished(window)).isEmpty();
    }

    private static List<String> unfinished(ViewerWindow window) {
        return Fx.get(() -> parents(window.stage().getScene().getRoot()).filter(Parent::isNeedsLayout)
                .map(parent -> parent.getClass().getSimpleName() + "#" + parent.getId())
                .toList());
    }

    // Lists and trees out of sight lay out their rows when they are seen again.
    private static Stream<Parent> parents(Node node) {
        return node instanceof Parent parent && !(node instanceof VirtualFlow<?>)
                ? Stream.concat(Stream.of(parent), parent.getChildrenUnmodifiable().stream().flatMap(RestingWindowTest::parents))
                : Stream.empty();
    }
}
