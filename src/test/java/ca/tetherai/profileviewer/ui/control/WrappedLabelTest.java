package ca.tetherai.profileviewer.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.FxWindow;
import ca.tetherai.profileviewer.support.StandardError;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(FxToolkitExtension.class)
class WrappedLabelTest {

    @ParameterizedTest
    @CsvSource({"640, 'שלום '", "1100, 'שלום '", "640, 'فاطمة '", "1100, 'فاطمة '", "640, שלום", "640, 'The server says שלום '",
            "640, 'Alex '"})
    void wrapsAndKeepsItsText(double width, String words, FxWindow window) {
        String text = words.repeat(60);
        WrappedLabel label = show(width, text, window);

        double line = show(width, words, window).getHeight();
        assertThat(label.getText()).isEqualTo(text);
        assertThat(label.getHeight()).isGreaterThan(2 * line - 4).isLessThan(20 * line);
        assertThat(label.getWidth()).isLessThanOrEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום ", "فاطمة ", "Alex "})
    void showsOneTextAfterAnother(String words, FxWindow window) {
        WrappedLabel label = show(640, words.repeat(60), window);
        double high = label.getHeight();

        Fx.run(() -> label.setText("Alex"));
        window.settle();
        assertThat(label.getHeight()).isLessThan(high / 2);
        Fx.run(() -> label.setText(words.repeat(60)));
        window.settle();
        assertThat(label.getHeight()).isEqualTo(high);
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום ", "فاطمة ", "Alex "})
    void aTooltipWrapsToo(String words, FxWindow window) {
        window.show(640, 300, VBox::new);
        try (var error = StandardError.capture()) {
            Tooltip tooltip = Fx.get(() -> {
                var made = new WrappedTooltip(400);
                made.say(words.repeat(60));
                made.show(window.scene().getWindow());
                return made;
            });
            window.settle();

            assertThat(tooltip.getHeight()).isGreaterThan(40);
            assertThat(tooltip.getWidth()).isLessThan(500);
            Fx.run(tooltip::hide);
            assertThat(error.text()).isEmpty();
        }
    }

    private static WrappedLabel show(double width, String text, FxWindow window) {
        try (var error = StandardError.capture()) {
            var label = new WrappedLabel[1];
            window.show(width, 300, () -> {
                label[0] = new WrappedLabel();
                label[0].setText(text);
                return new VBox(label[0]);
            });
            window.snapshot();
            assertThat(error.text()).isEmpty();
            return label[0];
        }
    }
}
