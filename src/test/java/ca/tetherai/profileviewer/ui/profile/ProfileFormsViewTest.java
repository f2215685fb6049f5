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
import ca.tetherai.profileviewer.support.StandardError;
import java.net.URI;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Paint;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.javafx.FontIcon;

@ExtendWith(FxToolkitExtension.class)
class ProfileFormsViewTest {
    private static final Profile STATES = Profiles.of("""
            {"user": {"fullName": "Alex Rep", "designation": "", "departmentId": null, "callForwardingEnabled": false,
             "conversationOpenPreference": {"mode": "always"}}, "persona": {"user": "Alex"}}
            """);
    private static final String LONG = "A text that is far too long for one line of its column. ".repeat(4);

    private final List<String> copied = new ArrayList<>();
    private final List<URI> opened = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | user-fullName | value-present | Alex Rep
            en | user-email | value-absent | Not provided
            en | user-departmentId | value-null | None
            en | user-designation | value-empty | Empty
            en | user-callForwardingEnabled | value-present | No
            en | user-conversationOpenPreference | value-unexpected | {"mode":"always"}
            en | persona-user | value-present | Alex
            fr | user-email | value-absent | Non fourni
            fr | user-departmentId | value-null | Aucun
            fr | user-designation | value-empty | Vide
            fr | user-callForwardingEnabled | value-present | Non
            fr | user-conversationOpenPreference | value-unexpected | {"mode":"always"}
            """)
    void aValueHasTheTextAndTheOneClassOfItsState(String language, String id, String styleClass, String text, FxWindow window) {
        show(window, 1024, Locale.of(language), STATES);

        TextInputControl value = window.node(id, TextInputControl.class);

        assertThat(value.getText()).isEqualTo(text);
        assertThat(value.isEditable()).isFalse();
        assertThat(value.getStyleClass().stream().filter(name -> name.startsWith("value-") && !name.equals("value-text")).toList())
                .containsExactly(styleClass);
        assertThat(value.getAccessibleText()).contains(": " + text);
    }

    @Test
    void theKeysCopyTheWholeValueAndWhatIsSelectedIsCopiedAsItIs(FxWindow window) {
        show(window, 1024, Locale.CANADA, STATES);
        TextInputControl value = window.node("user-callForwardingEnabled", TextInputControl.class);

        Fx.run(() -> {
            value.requestFocus();
            copyByKeys(value);
        });
        assertThat(copied).containsExactly("Call forwarding", "false");

        Fx.run(() -> {
            value.selectRange(0, 1);
            copyByKeys(value);
        });
        assertThat(copied).hasSize(2);
    }

    @Test
    void theMenuOfAValueCopiesAllOfIt(FxWindow window) {
        show(window, 1024, Locale.CANADA, STATES);
        TextInputControl value = window.node("user-fullName", TextInputControl.class);

        Fx.run(() -> value.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, true, null)));
        ContextMenu menu = Fx.get(() -> Window.getWindows()
                .stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow());
        Fx.run(() -> menu.getItems().getFirst().fire());
        Fx.run(() -> menu.getItems().get(1).fire());

        assertThat(copied).containsExactly("Full name", "Alex Rep");
        assertThat(Fx.get(value::getSelectedText)).isEqualTo("Alex Rep");
        Fx.run(menu::hide);
    }

    @Test
    void theButtonCopiesAndIsThereOnlyForARowInUseThatHasAValue(FxWindow window) {
        show(window, 1024, Locale.CANADA, STATES);
        Button ofName = copyButton(window.node("user-fullName", Node.class));
        Button ofAbsent = copyButton(window.node("user-email", Node.class));

        Fx.run(() -> window.scene().lookup("#user-email").requestFocus());
        assertThat(ofAbsent.isVisible()).isFalse();
        assertThat(ofName.isVisible()).isFalse();

        Fx.run(() -> window.scene().lookup("#user-fullName").requestFocus());
        assertThat(ofName.isVisible()).isTrue();
        assertThat(ofName.getAccessibleText()).isEqualTo("Copy “Full name”");
        Fx.run(ofName::fire);
        assertThat(copied).containsExactly("Full name", "Alex Rep");
        assertThat(ofName.getStyleClass()).contains("copied");
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "900, true", "880, false", "640, false"})
    void theFormsStandSideBySideOnlyWhereThereIsRoom(int width, boolean sideBySide, FxWindow window) {
        show(window, width, Locale.CANADA, Profiles.full());

        Bounds user = bounds(window.node("userForm", Node.class));
        Bounds persona = bounds(window.node("personaForm", Node.class));

        assertThat(persona.getMinX() > user.getMaxX()).isEqualTo(sideBySide);
        assertThat(persona.getMinY() > user.getMaxY()).isEqualTo(!sideBySide);
    }

    @ParameterizedTest
    @ValueSource(ints = {640, 1024, 1280})
    void aLongValueWrapsAndNothingLiesOutside(int width, FxWindow window) {
        show(window, width, Locale.CANADA_FRENCH, Profiles.fullBut("\"fullName\": \"Alex Rep\"", "\"fullName\": \"" + LONG + "\""));

        TextInputControl value = window.node("user-fullName", TextInputControl.class);

        assertThat(value.getText()).isEqualTo(LONG);
        Bounds text = Fx.get(() -> bounds(value.lookup(".value-ink")));
        assertThat(text.getHeight()).isLessThanOrEqualTo(value.getHeight());
        assertThat(bounds(value).getMaxX()).isLessThan(bounds(window.node("userForm", Node.class)).getMaxX());
        assertThat(bounds(value).getMaxY()).isLessThanOrEqualTo(bounds(window.node("user-designation", Node.class)).getMinY());
    }

    @Test
    void aValueThatGetsRoomAgainGoesBackToOneLine(FxWindow window) {
        String text = "A text of some length that fits a wide column only";
        show(window, 1280, Locale.CANADA, Profiles.fullBut("\"fullName\": \"Alex Rep\"", "\"fullName\": \"" + text + "\""));
        double line = window.node("user-fullName", TextInputControl.class).getHeight();

        window.resize(900, 700);
        assertThat(window.node("user-fullName", TextInputControl.class).getHeight()).isGreaterThan(1.5 * line);

        window.resize(1280, 700);
        assertThat(window.node("user-fullName", TextInputControl.class).getHeight()).isEqualTo(line);
        assertThat(window.node("user-fullName", TextInputControl.class).getText()).isEqualTo(text);
    }

    @Test
    void lineBreaksOfAValueStay(FxWindow window) {
        show(window, 1280, Locale.CANADA, Profiles.fullBut("\"fullName\": \"Alex Rep\"", "\"fullName\": \"Alex\\nRep\""));

        assertThat(window.node("user-fullName", TextInputControl.class).getText()).isEqualTo("Alex\nRep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"user\": {}, \"persona\": null}", "{\"user\": {}}", "{\"user\": {}, \"persona\": 5}"})
    void aMissingPersonaStandsInThePlaceOfItsForm(String json, FxWindow window) {
        show(window, 1024, Locale.CANADA, Profiles.of(json));

        assertThat(window.node("personaMissing", Node.class).isVisible()).isTrue();
        assertThat(window.node("personaForm", Node.class).isVisible()).isFalse();
    }

    @Test
    void aPersonaThatIsThereHidesTheWordsForItsAbsence(FxWindow window) {
        show(window, 1024, Locale.CANADA, Profiles.full());

        assertThat(window.node("personaMissing", Node.class).isVisible()).isFalse();
        assertThat(window.node("personaForm", Node.class).isVisible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theStylesheetHasNoMistakes(boolean dark, FxWindow window) {
        try (var error = StandardError.capture()) {
            var model = model(Locale.CANADA, Profiles.fullBut("\"fullName\": \"Alex Rep\"", "\"fullName\": \"" + LONG + "\""));
            window.show(1024, 700, dark, () -> new ProfileFormsView(model, new Region(), Messages.of(Locale.CANADA), (_, _) -> {
            }));
            Fx.run(() -> model.staleProperty().set(true));
            window.settle();
            assertThat(error.text()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"'{\"user\": {}, \"persona\": null}'", "'{\"user\": {}, \"persona\": 5}'"})
    void whatSaysThatThereIsNoPersonaIsMutedOnceOutOfDate(String account, FxWindow window) {
        var model = model(Locale.CANADA, Profiles.of(account));
        window.show(1024, 700, () -> new ProfileFormsView(model, new Region(), Messages.of(Locale.CANADA), (_, _) -> {
        }));
        var title = (Label) Fx.get(() -> window.node("personaMissing", VBox.class).getChildren().getFirst());
        Paint muted = Fx.get(() -> ((Label) window.node("personaMissing", VBox.class).getChildren().getLast()).getTextFill());
        assertThat(title.getTextFill()).isNotEqualTo(muted);

        Fx.run(() -> model.staleProperty().set(true));
        window.settle();

        assertThat(title.getTextFill()).isEqualTo(muted);
        if (title.getGraphic() instanceof FontIcon icon) {
            assertThat(icon.getIconColor()).isEqualTo(muted);
        }
    }

    private void show(FxWindow window, int width, Locale locale, Profile profile) {
        var model = model(locale, profile);
        window.show(width, 700, () -> {
            var view = new ProfileFormsView(model, new Region(), Messages.of(locale), (name, text) -> copied.addAll(List.of(name, text)));
            view.prepare();
            return view;
        });
    }

    private ProfileFormsViewModel model(Locale locale, Profile profile) {
        var messages = Messages.of(locale);
        var model = new ProfileFormsViewModel(messages, new MeaningText(messages, InstantSource.fixed(Samples.NOW), ZoneOffset.UTC),
                opened::add);
        model.show(profile, Samples.meanings(profile));
        return model;
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Button copyButton(Node value) {
        Node row = value;
        while (!row.getStyleClass().contains("field-row")) {
            row = row.getParent();
        }
        return (Button) row.lookupAll(".icon-button")
                .stream()
                .filter(button -> !button.getStyleClass().contains("link-button") && !button.getStyleClass().contains("odd-button"))
                .findAny()
                .orElseThrow();
    }

    private static void copyByKeys(Node target) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, false, true, false, false));
    }
}
