package ca.tetherai.profileviewer.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.report.MeaningText;
import ca.tetherai.profileviewer.support.Profiles;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.support.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileFormsViewModelTest {
    private final SetClock clock = new SetClock();
    private final ProfileFormsViewModel model = new ProfileFormsViewModel(Messages.of(Locale.CANADA),
            new MeaningText(Messages.of(Locale.CANADA), clock, ZoneOffset.UTC), _ -> {
            });

    @Test
    void everyFieldOfTheContractHasOneRow() {
        assertThat(rows(model.userGroups())).extracting(FieldRowViewModel::id)
                .containsExactlyElementsOf(Stream.of(UserField.values()).map(field -> "user-" + field.contractName()).toList());
        assertThat(rows(model.personaGroups())).extracting(FieldRowViewModel::id)
                .containsExactlyElementsOf(Stream.of(PersonaField.values()).map(field -> "persona-" + field.contractName()).toList());
    }

    @Test
    void aFullProfileFillsEveryRow() {
        show(Profiles.full());

        assertThat(rows(model.userGroups())).allSatisfy(row -> assertThat(row.shownProperty().get()).isPresent());
        assertThat(rows(model.personaGroups())).allSatisfy(row -> assertThat(row.shownProperty().get()).isPresent());
        assertThat(model.personaMissingProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"user": {}, "persona": null} | it sent null in its place.
            {"user": {}} | sent nothing about one.
            {"user": {}, "persona": ["a", 1.0]} | ["a",1.0]
            """)
    void aMissingPersonaSaysWhy(String json, String ending) {
        show(Profiles.full());
        show(Profiles.of(json));

        assertThat(model.personaMissingProperty().get()).endsWith(ending);
        assertThat(rows(model.personaGroups())).allSatisfy(row -> assertThat(row.shownProperty().get()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"user": {"persona": null}, "persona": null} | false | This account has no persona. | That is normal.
            {"user": {"persona": " "}, "persona": null}  | false | This account has no persona. | That is normal.
            {"user": {"persona": null}}                  | false | This account has no persona. | That is normal.
            {"user": {"persona": "p1"}, "persona": null} | true  | The persona is missing.      | That is not normal. The account names a persona, but the server sent none: it sent null
            {"user": {"persona": "p1"}}                  | true  | The persona is missing.      | That is not normal. The account names a persona, but the server sent nothing about one.
            {"user": {"persona": 7}, "persona": null}    | true  | The persona is missing.      | That is not normal.
            {"user": {"persona": "p1"}, "persona": []}   | true  | The persona isn’t what was expected. | An object was expected.
            """)
    void aMissingPersonaIsNormalOnlyWhereTheAccountNamesNone(String json, boolean wrong, String title, String beginning) {
        show(Profiles.of(json));

        assertThat(model.personaWrongProperty().get()).isEqualTo(wrong);
        assertThat(model.personaMissingTitleProperty().get()).isEqualTo(title);
        assertThat(model.personaMissingProperty().get()).startsWith(beginning);
    }

    @Test
    void clearForgetsTheAccount() {
        show(Profiles.full());
        model.staleProperty().set(true);

        model.clear();

        assertThat(rows(model.userGroups())).extracting(row -> row.shownProperty().get()).containsOnly(Optional.empty());
        assertThat(rows(model.personaGroups())).extracting(row -> row.shownProperty().get()).containsOnly(Optional.empty());
        assertThat(model.staleProperty().get()).isFalse();
    }

    @Test
    void onlyWhatHasComeToBeSaidOtherwiseIsSaidAnew() {
        show(Profiles.full());
        List<Optional<FieldText>> before = rows(model.personaGroups()).stream().map(row -> row.shownProperty().get()).toList();
        Instant due = model.tick(clock.instant()).orElseThrow();
        assertThat(rows(model.personaGroups()).stream().map(row -> row.shownProperty().get()).toList()).isEqualTo(before);

        clock.pass(Duration.between(clock.instant(), due));
        assertThat(model.tick(due).orElseThrow()).isAfter(due);

        List<FieldRowViewModel> rows = rows(model.personaGroups());
        for (int index = 0; index < rows.size(); index++) {
            boolean zone = rows.get(index).id().equals("persona-timezone");
            Optional<FieldText> now = rows.get(index).shownProperty().get();
            if (zone) {
                assertThat(now.orElseThrow().annotation()).isNotEqualTo(before.get(index).orElseThrow().annotation());
            } else {
                assertThat(now).isSameAs(before.get(index));
            }
        }
    }

    @Test
    void whatIsNotShownIsNeverSaidAnew() {
        show(Profiles.full());
        model.clear();

        assertThat(model.tick(Instant.MAX)).isEmpty();
        assertThat(rows(model.personaGroups())).extracting(row -> row.shownProperty().get()).containsOnly(Optional.empty());
    }

    private void show(Profile profile) {
        model.show(profile, Samples.meanings(profile));
    }

    private static List<FieldRowViewModel> rows(List<FieldGroupViewModel> groups) {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }
}
