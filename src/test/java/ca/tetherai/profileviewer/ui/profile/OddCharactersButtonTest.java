package ca.tetherai.profileviewer.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
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
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"user": {"fullName": "\\u200b"}} | user-fullName | Character 1: U+200B ZERO WIDTH SPACE (shows nothing)
            {"user": {}, "persona": {"organization": "\\u200b"}} | persona-organization | Character 1: U+200B ZERO WIDTH SPACE (shows nothing)
            {"user": {}, "persona": {"region": "\\u00a0"}} | persona-region | Character 1: U+00A0 NO-BREAK SPACE (blank at an edge)
            {"user": {"email": ["alex@\\u200bacme.example"]}} | user-email | Character 8: U+200B ZERO WIDTH SPACE (shows nothing)
            """)
    void blankValuesAndThoseOfAnotherTypeHaveTheListToo(String profile, String id, String line, FxWindow window) {
        show(window, Profiles.of(profile));

        Fx.run(() -> {
            window.node(id, TextInputControl.class).requestFocus();
            assertThat(window.node(id + "-odd", Button.class).isVisible()).isTrue();
            window.node(id + "-odd", Button.class).fire();
        });

        Stage dialog = dialog(window);
        Fx.run(() -> {
            assertThat(((ListView<?>) dialog.getScene().lookup("#oddCharacters")).getItems()).map(Object::toString).containsExactly(line);
            dialog.close();
        });
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
        show(window, ODD);
    }

    private void show(FxWindow window, Profile profile) {
        var model = new ProfileFormsViewModel(MESSAGES, new MeaningText(MESSAGES, InstantSource.fixed(Samples.NOW), ZoneOffset.UTC), _ -> {
        });
        model.show(profile, Samples.meanings(profile));
        window.show(1024, 700, () -> {
            var view = new ProfileFormsView(model, new Region(), MESSAGES, (_, text) -> copied.add(text));
            view.prepare();
            return view;
        });
    }
}
