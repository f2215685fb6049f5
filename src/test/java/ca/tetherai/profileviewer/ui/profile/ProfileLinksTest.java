package ca.tetherai.profileviewer.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.meaning.Meaning;
import ca.tetherai.profileviewer.meaning.Meanings;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.report.MeaningText;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.FxWindow;
import ca.tetherai.profileviewer.support.Profiles;
import ca.tetherai.profileviewer.support.Samples;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(FxToolkitExtension.class)
class ProfileLinksTest {
    private static final URI PAGE = URI.create("https://xn--bcher-kva.example/?a=b");
    private static final URI MAIL = URI.create("mailto:alex@acme.example");

    private final List<URI> opened = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"user-email, mailto:alex@acme.example", "persona-organizationWebsite, https://xn--bcher-kva.example/?a=b"})
    void aLinkOpensOnlyOnceItsTargetWasSeen(String id, String target, FxWindow window) {
        show(window, opened::add, false);

        press(window, id);
        assertThat(opened).isEmpty();
        assertThat(shownTarget()).isEqualTo(target);

        fire("linkOpen");
        assertThat(opened).extracting(URI::toString).containsExactly(target);
        assertThat(dialog()).isEmpty();
    }

    @Test
    void whoSaysNoOpensNothing(FxWindow window) {
        show(window, opened::add, false);

        press(window, "persona-organizationWebsite");
        fire("linkCopy");
        fire("linkCancel");

        assertThat(opened).isEmpty();
        assertThat(copied).containsExactly("The link", PAGE.toString());
        assertThat(dialog()).isEmpty();
    }

    @Test
    void theKeysAskToo_alsoOfAProfileThatIsOutOfDate(FxWindow window) {
        show(window, opened::add, true);
        Node value = window.node("user-email", Node.class);

        Fx.run(() -> Event.fireEvent(value, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false)));

        assertThat(shownTarget()).isEqualTo(MAIL.toString());
        assertThat(opened).isEmpty();
        fire("linkCancel");
    }

    @Test
    void aLinkThatCantBeOpenedSaysSoAndStaysInSight(FxWindow window) {
        show(window, _ -> {
            throw new IllegalStateException("no browser");
        }, false);

        press(window, "persona-organizationWebsite");
        assertThat(visible("linkFailed")).isFalse();
        fire("linkOpen");

        assertThat(visible("linkFailed")).isTrue();
        fire("linkCancel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"user-fullName", "user-_id", "persona-userEmail", "persona-timezone"})
    void whatIsNoLinkHasNoButton(String id, FxWindow window) {
        show(window, opened::add, false);

        Fx.run(() -> window.scene().lookup("#" + id).requestFocus());

        assertThat(linkButton(window, id).isVisible()).isFalse();
        assertThat(dialog()).isEmpty();
    }

    @Test
    void aLinksButtonIsThereWhileItsRowIsInUse(FxWindow window) {
        show(window, opened::add, false);
        Button button = linkButton(window, "user-email");
        assertThat(button.isVisible()).isFalse();

        Fx.run(() -> window.scene().lookup("#user-email").requestFocus());

        assertThat(button.isVisible()).isTrue();
        assertThat(button.getAccessibleText()).isEqualTo("Write an e-mail");
    }

    private void show(FxWindow window, Consumer<URI> browser, boolean stale) {
        var messages = Messages.of(Locale.CANADA);
        var model = new ProfileFormsViewModel(messages, new MeaningText(messages, InstantSource.fixed(Samples.NOW), ZoneOffset.UTC),
                browser);
        model.show(Profiles.full(), new Meanings(Map.of(UserField.EMAIL, new Meaning.Mail(MAIL), PersonaField.ORGANIZATION_WEBSITE,
                new Meaning.Web(PAGE), PersonaField.USER_EMAIL, new Meaning.Invalid()), Map.of(), Duration.ZERO));
        model.staleProperty().set(stale);
        window.show(1024, 700, () -> {
            var view = new ProfileFormsView(model, new Region(), messages, (name, text) -> copied.addAll(List.of(name, text)));
            view.prepare();
            return view;
        });
    }

    private static void press(FxWindow window, String id) {
        Button button = linkButton(window, id);
        Fx.run(button::fire);
    }

    private static Button linkButton(FxWindow window, String id) {
        return Fx.get(() -> {
            Node row = window.scene().lookup("#" + id);
            while (!row.getStyleClass().contains("field-row")) {
                row = row.getParent();
            }
            return (Button) row.lookup(".link-button");
        });
    }

    private static Optional<Scene> dialog() {
        return Fx.get(
                () -> Window.getWindows().stream().map(Window::getScene).filter(scene -> scene.lookup("#linkTarget") != null).findAny());
    }

    private static String shownTarget() {
        TextFlow target = (TextFlow) Fx.get(() -> dialog().orElseThrow().lookup("#linkTarget"));
        return Fx.get(() -> String.join("", target.getChildren().stream().map(part -> ((Text) part).getText()).toList()));
    }

    private static boolean visible(String id) {
        return Fx.get(() -> dialog().orElseThrow().lookup("#" + id).isVisible());
    }

    private static void fire(String id) {
        Fx.run(() -> ((Button) dialog().orElseThrow().lookup("#" + id)).fire());
    }
}
