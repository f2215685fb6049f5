package ca.tetherai.profileviewer.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.meaning.Meanings;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.report.MeaningText;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.FxWindow;
import ca.tetherai.profileviewer.support.Profiles;
import ca.tetherai.profileviewer.support.Samples;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxToolkitExtension.class)
class OddCharactersButtonTest {
    private static final Messages MESSAGES = Messages.of(Locale.CANADA);
    private static final Profile ODD = Profiles.of("{\"user\": {\"fullName\": \"Al\\u200Bex \", \"designation\": \"Rep\"}}");

    private final List<String> copied = new ArrayList<>();

    @Test
    void isThereWhileTheRowIsInUseAndOnlyWhereThereIsSomethingToList(FxWindow window) {
        show(window);
        Button odd = window.node("user-fullName-odd", Button.class);
        Button none = window.node("user-designation-odd", Button.class);

        Fx.run(() -> window.node("user-designation", TextInputControl.class).requestFocus());
        assertThat(odd.isVisible()).isFalse();
        Fx.run(() -> window.node("user-fullName", TextInputControl.class).requestFocus());
        assertThat(odd.isVisible()).isTrue();
        assertThat(odd.isFocusTraversable()).isTrue();
        Fx.run(odd::requestFocus);
        assertThat(odd.isVisible()).as("still, with the focus on it").isTrue();
        Fx.run(() -> window.node("user-designation", TextInputControl.class).requestFocus());
        assertThat(none.isVisible()).isFalse();
    }

    @Test
    void opensTheListOfAllWhichCanBeCopied(FxWindow window) {
        show(window);

        Fx.run(() -> {
            window.node("user-fullName", TextInputControl.class).requestFocus();
            window.node("user-fullName-odd", Button.class).fire();
        });

        Stage dialog = dialog(window);
        Fx.run(() -> {
            var list = (ListView<?>) dialog.getScene().lookup("#oddCharacters");
            assertThat(list.getItems()).map(Object::toString)
                    .containsExactly("Character 3: U+200B ZERO WIDTH SPACE (shows nothing)",
                            "Character 6: U+0020 SPACE (blank at an edge)");
            ((Button) dialog.getScene().lookup("#oddCharactersCopy")).fire();
            ((Button) dialog.getScene().lookup("#oddCharactersClose")).fire();
        });
        assertThat(copied).hasSize(1).first().asString().startsWith("2 odd characters\nCharacter 3: U+200B");
        assertThat(Fx.get(dialog::isShowing)).isFalse();
    }

    private static Stage dialog(FxWindow window) {
        return Fx.get(() -> Window.getWindows()
                .stream()
                .filter(shown -> !shown.equals(window.scene().getWindow()))
                .map(Stage.class::cast)
                .findFirst()
                .orElseThrow());
    }

    private void show(FxWindow window) {
        var model = new ProfileFormsViewModel(MESSAGES, new MeaningText(MESSAGES, InstantSource.fixed(Samples.NOW), ZoneOffset.UTC), _ -> {
        });
        model.show(ODD, Meanings.of(ODD));
        window.show(1024, 700, () -> new ProfileFormsView(model, MESSAGES, (_, text) -> copied.add(text)));
    }
}
