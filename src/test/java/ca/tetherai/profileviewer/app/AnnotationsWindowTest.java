package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a value is never cut, in any usual window. */
@ExtendWith(FxToolkitExtension.class)
class AnnotationsWindowTest {
    /** In px: widths are rounded. */
    private static final double ROUNDED = 0.5;

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"640, en", "640, fr", "1024, en", "1024, fr", "1100, en", "1100, fr"})
    void nothingThatIsSaidOfAValueIsCut(int width, String language) {
        try (var window = ViewerWindow.open(directory, width, 700, "--demo", "--locale", language)) {
            int said = 0;
            for (DemoAccount account : EnumSet.complementOf(EnumSet.of(DemoAccount.SLOW))) {
                window.show(account);
                List<Labeled> words = words(window);
                said += words.size();
                assertThat(Fx.get(() -> words.stream().filter(AnnotationsWindowTest::isCut).map(Labeled::getText).toList()))
                        .as(account.id())
                        .isEmpty();
            }
            assertThat(said).isGreaterThan(50);
        }
    }

    private static List<Labeled> words(ViewerWindow window) {
        return Fx.get(() -> Stream.of(".annotation", ".readable-name", ".field-label")
                .flatMap(style -> window.stage().getScene().getRoot().lookupAll(".field-row " + style).stream())
                .filter(Node::isVisible)
                .map(Labeled.class::cast)
                .filter(label -> !label.getText().isEmpty() && label.getWidth() > 0)
                .toList());
    }

    private static boolean isCut(Labeled label) {
        boolean onOneLine = label.prefWidth(-1) <= label.getWidth() + ROUNDED;
        return !onOneLine && label.prefHeight(label.getWidth()) > label.getHeight() + ROUNDED;
    }
}
