package ca.tetherai.profileviewer.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.FxWindow;
import ca.tetherai.profileviewer.support.StandardError;
import ca.tetherai.profileviewer.support.Turned;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(FxToolkitExtension.class)
class NoticeViewTest {

    @ParameterizedTest
    @EnumSource
    void aFilesNameMayBeInAnyWriting(Turned words, FxWindow window) {
        var messages = Messages.of(Locale.CANADA);
        var model = new NoticeViewModel(messages);
        String sentence = "The settings are in /home/" + words.times(8) + "/settings.json";
        model.sayForNow(sentence);
        try (var error = StandardError.capture()) {
            for (double width : new double[]{320, 640, 1100}) {
                window.show(width, 400, () -> new VBox(new NoticeView(model, messages)));
                window.snapshot();

                assertThat(window.node("noticeText", Labeled.class).getText()).isEqualTo(sentence);
            }
            assertThat(error.text()).isEmpty();
        }
    }
}
