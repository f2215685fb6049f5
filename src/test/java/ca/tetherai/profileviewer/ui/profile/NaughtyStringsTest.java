package ca.tetherai.profileviewer.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.report.MeaningText;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.FxWindow;
import ca.tetherai.profileviewer.support.NaughtyStrings;
import ca.tetherai.profileviewer.support.NaughtyStrings.Naughty;
import ca.tetherai.profileviewer.support.Profiles;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.support.StandardError;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxToolkitExtension.class)
class NaughtyStringsTest {
    private static final Messages MESSAGES = Messages.of(Locale.CANADA);
    private static final List<ProfileField> FIELDS = Stream.<ProfileField[]>of(UserField.values(), PersonaField.values())
            .flatMap(Stream::of)
            .toList();

    private final ProfileFormsViewModel model = new ProfileFormsViewModel(MESSAGES,
            new MeaningText(MESSAGES, InstantSource.fixed(Samples.NOW), ZoneOffset.UTC),
            _ -> {
            });

    /** Where a row, its label and its value lie in the form. */
    private record Place(Bounds row, Bounds label, double valueX) {}

    @Test
    void theCorpusIsLarge() {
        assertThat(NaughtyStrings.all()).hasSizeGreaterThan(150);
    }

    @Test
    void eachInEveryFieldIsReadBackFromItsNodeAndDrawnWithoutAWord(FxWindow window) {
        try (var error = StandardError.capture()) {
            show(window);
            for (Naughty naughty : NaughtyStrings.all()) {
                Profile profile = profile(_ -> naughty.json());
                Fx.run(() -> {
                    model.show(profile, Samples.meanings(profile));
                    layOut(window);
                    window.scene().snapshot(null);
                    FIELDS.forEach(field -> assertReadBack(window, field, naughty));
                });
            }
            assertThat(error.text()).isEmpty();
        }
    }

    @Test
    void inEveryOtherFieldTheyMoveNeitherTheirNeighboursNorTheOtherCard(FxWindow window) {
        show(window);
        Map<ProfileField, Place> before = Fx.get(() -> places(window));
        for (Naughty naughty : NaughtyStrings.all()) {
            for (int parity = 0; parity < 2; parity++) {
                Set<ProfileField> changed = everyOther(parity);
                Profile profile = profile(field -> changed.contains(field) ? naughty.json() : plain(field));
                Fx.run(() -> {
                    model.show(profile, Samples.meanings(profile));
                    layOut(window);
                    assertNothingMoved(before, places(window), changed, naughty.name());
                });
            }
        }
    }

    private static Set<ProfileField> everyOther(int parity) {
        return FIELDS.stream().filter(field -> FIELDS.indexOf(field) % 2 == parity).collect(Collectors.toSet());
    }

    private void assertReadBack(FxWindow window, ProfileField field, Naughty naughty) {
        var node = (TextInputControl) window.scene().lookup("#" + FieldRowViewModel.id(field));
        String where = naughty + " in " + field;
        FieldText shown = row(field).shownProperty().get().orElseThrow();
        if (field.kind().isFlag()) {
            // Not what the contract allows, so the node shows the raw JSON.
            assertThat(parse(node.getText())).as(where).isEqualTo(new JsonValue.Text(naughty.text()));
        } else if (Profiles.of("{\"user\": {\"fullName\": " + naughty.json() + "}}")
                .user(UserField.FULL_NAME) instanceof FieldValue.Empty) {
            // A word stands in its place; what was sent can be copied.
            assertThat(node.getText()).as(where).isEqualTo("Empty");
            assertThat(shown.copyText()).as(where).isEqualTo(naughty.text());
            assertThat(shown.annotation().text()).as(where).startsWith("\"");
            assertThat(shown.annotation().text()).as(where)
                    .matches(said -> said.endsWith("\"") || said.endsWith("\"… (%,d characters)".formatted(naughty.text().length())));
        } else {
            assertThat(node.getText().equals(naughty.text())).as(where).isTrue();
            assertThat(shown.copyText().equals(naughty.text())).as(where).isTrue();
        }
        assertThat(node.getStyleClass()).as(where).containsOnlyOnce("value-text");
    }

    /** Rows that show one may be higher, by their own lines; what is below them moves down by just that, and nothing else changes. */
    private static void assertNothingMoved(Map<ProfileField, Place> before, Map<ProfileField, Place> after, Set<ProfileField> changed,
            String naughty) {
        double grown = 0;
        for (ProfileField field : FIELDS) {
            if (field == FIELDS.get(UserField.values().length)) {
                grown = 0;
            }
            Place was = of(before, field);
            Place is = of(after, field);
            String what = naughty + " and " + field;
            assertThat(is.label().getMinX()).as(what).isEqualTo(was.label().getMinX());
            assertThat(is.label().getWidth()).as(what).isEqualTo(was.label().getWidth());
            assertThat(is.row().getMinX()).as(what).isEqualTo(was.row().getMinX());
            assertThat(is.row().getWidth()).as(what).isEqualTo(was.row().getWidth());
            assertThat(is.row().getMinY() - was.row().getMinY()).as(what).isEqualTo(grown);
            assertThat(is.label().getMinY() - was.label().getMinY()).as(what).isEqualTo(grown);
            if (changed.contains(field)) {
                grown += is.row().getHeight() - was.row().getHeight();
            } else {
                assertThat(is.valueX()).as(what).isEqualTo(was.valueX());
                assertThat(is.row().getHeight()).as(what).isEqualTo(was.row().getHeight());
            }
        }
    }

    private static Place of(Map<ProfileField, Place> places, ProfileField field) {
        return Objects.requireNonNull(places.get(field));
    }

    private void show(FxWindow window) {
        Profile plain = profile(NaughtyStringsTest::plain);
        model.show(plain, Samples.meanings(plain));
        window.show(1024, 700, () -> new ProfileFormsView(model, new Region(), MESSAGES, (_, _) -> {
        }));
    }

    // At once: waiting for a frame each time would take minutes.
    private static void layOut(FxWindow window) {
        for (int pass = 0; pass < 2; pass++) {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
        }
    }

    private static Map<ProfileField, Place> places(FxWindow window) {
        Map<ProfileField, Place> places = new LinkedHashMap<>();
        for (ProfileField field : FIELDS) {
            Node value = window.scene().lookup("#" + FieldRowViewModel.id(field));
            Parent row = value.getParent();
            while (!row.getStyleClass().contains("field-row")) {
                row = row.getParent();
            }
            places.put(field, new Place(inScene(row), inScene(row.lookup(".field-label")), inScene(value).getMinX()));
        }
        return places;
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private FieldRowViewModel row(ProfileField field) {
        return Stream.concat(model.userGroups().stream(), model.personaGroups().stream())
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.field() == field)
                .findFirst()
                .orElseThrow();
    }

    private static String plain(ProfileField field) {
        return field.kind().isFlag() ? "true" : "\"plain\"";
    }

    private static Profile profile(Function<ProfileField, String> json) {
        return Profiles
                .of("{\"user\": {" + members(UserField.values(), json) + "}, \"persona\": {" + members(PersonaField.values(), json) + "}}");
    }

    private static String members(ProfileField[] fields, Function<ProfileField, String> json) {
        return Stream.of(fields).map(field -> "\"" + field.contractName() + "\": " + json.apply(field)).collect(Collectors.joining(", "));
    }

    private static JsonValue parse(String json) {
        try {
            return new JsonReader().read(json).root();
        } catch (JsonSyntaxException e) {
            throw new AssertionError(json, e);
        }
    }
}
