package ca.tetherai.profileviewer.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.meaning.Look;
import ca.tetherai.profileviewer.meaning.Meaning;
import ca.tetherai.profileviewer.meaning.Meanings;
import ca.tetherai.profileviewer.meaning.WeeklyHours;
import ca.tetherai.profileviewer.profile.AccessRole;
import ca.tetherai.profileviewer.profile.FieldState;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.report.MeaningText;
import ca.tetherai.profileviewer.report.MeaningText.Tone;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.text.OddCharacter;
import ca.tetherai.profileviewer.text.OddCharacters;
import ca.tetherai.profileviewer.ui.control.VisibleText;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTextTest {
    private static final Messages ENGLISH = Messages.of(Locale.CANADA);
    private static final Messages FRENCH = Messages.of(Locale.CANADA_FRENCH);
    private static final JsonValue.Items ARRAY = new JsonValue.Items(List.of(new JsonValue.Digits("1.0"), new JsonValue.Text("two")));

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(UserField.FULL_NAME, new FieldValue.Text("Alex"), FieldState.PRESENT, "Alex", "Alex", "", "", "Alex"),
                Arguments.of(UserField.ACCESS_ROLE, new FieldValue.Text("ADMIN"), FieldState.PRESENT, "ADMIN", "ADMIN", "", "", "ADMIN"),
                Arguments.of(UserField.ACCESS_ROLE, new FieldValue.Text("AUDITOR"), FieldState.PRESENT, "AUDITOR", "AUDITOR", "", "",
                        "AUDITOR"),
                Arguments.of(UserField.CALL_FORWARDING_ENABLED, new FieldValue.Flag(true), FieldState.PRESENT, "Yes", "Oui", "", "",
                        "true"),
                Arguments.of(UserField.CALL_FORWARDING_ENABLED, new FieldValue.Flag(false), FieldState.PRESENT, "No", "Non", "", "",
                        "false"),
                Arguments.of(UserField.EMAIL, new FieldValue.Absent(), FieldState.ABSENT, "Not provided", "Non fourni", "", "", ""),
                Arguments.of(UserField.DEPARTMENT_ID, new FieldValue.Null(), FieldState.NULL, "None", "Aucun", "null", "null", "null"),
                Arguments.of(UserField.EMAIL, new FieldValue.Empty(""), FieldState.EMPTY, "Empty", "Vide", "\"\"", "\"\"", ""),
                Arguments.of(UserField.EMAIL, new FieldValue.Empty(" \t"), FieldState.EMPTY, "Empty", "Vide", "\" ⇥\"", "\" ⇥\"", " \t"),
                Arguments.of(UserField.EMAIL, new FieldValue.Unexpected(ARRAY), FieldState.UNEXPECTED, "[1.0,\"two\"]", "[1.0,\"two\"]",
                        "text expected", "texte attendu", "[1.0,\"two\"]"),
                Arguments.of(UserField.CALL_FORWARDING_ENABLED, new FieldValue.Unexpected(new JsonValue.Text("yes")), FieldState.UNEXPECTED,
                        "\"yes\"", "\"yes\"", "true or false expected", "vrai ou faux attendu", "\"yes\""));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aFieldIsShownAsItStood(ProfileField field, FieldValue value, FieldState state, String english, String french, String annotation,
            String frenchAnnotation, String copyText) {
        FieldText shown = shown(field, value, ENGLISH);
        assertThat(shown.state()).isEqualTo(state);
        assertThat(shown.text()).isEqualTo(english);
        assertThat(shown.annotation().text()).isEqualTo(annotation);
        assertThat(shown.copyText()).isEqualTo(copyText);

        FieldText inFrench = shown(field, value, FRENCH);
        assertThat(inFrench.text()).isEqualTo(french);
        assertThat(inFrench.annotation().text()).isEqualTo(frenchAnnotation);
        assertThat(inFrench.copyText()).isEqualTo(copyText);
    }

    @Test
    void aVeryLongValueIsWholeAndSaidToBeDrawnInPart() {
        String value = "x".repeat(123_456);

        FieldText shown = shown(UserField.FULL_NAME, new FieldValue.Text(value), ENGLISH);

        assertThat(shown.text()).isEqualTo(value);
        assertThat(shown.annotation().text()).isEqualTo("the first 10,000 of 123,456 characters; copying takes all");
        assertThat(shown.copyText()).isEqualTo(value);
    }

    @Test
    void charactersThatAreNotWhatTheySeemAreNamedBesideTheValue() {
        assertThat(shown(UserField.FULL_NAME, new FieldValue.Text("Al\u200Bex"), ENGLISH).annotation().text())
                .isEqualTo("1 odd character: U+200B ZERO WIDTH SPACE");
        assertThat(shown(UserField.EMAIL, new FieldValue.Text("p\u0430yp\u0430l@acme.example"), FRENCH).annotation().text())
                .contains("2 caractères trompeurs\u00A0: U+0430 CYRILLIC SMALL LETTER A");
        assertThat(shown(UserField.FULL_NAME, new FieldValue.Text("\u200B".repeat(2_000) + "x"), ENGLISH).annotation().text())
                .startsWith("at least 1,000 odd characters");
    }

    @Test
    void ofALongValueThatShowsNothingTheBeginningIsQuotedAndItsLengthSaid() {
        FieldText shown = shown(UserField.FULL_NAME, new FieldValue.Empty(" ".repeat(100_000)), ENGLISH);
        FieldText inFrench = shown(UserField.FULL_NAME, new FieldValue.Empty(" ".repeat(100_000)), FRENCH);

        assertThat(shown.annotation().text()).startsWith("\" ").endsWith(" \"… (100,000 characters)").hasSizeLessThan(400);
        assertThat(inFrench.annotation().text()).matches("\" +\"… \\(100.000 caractères\\)");
        assertThat(shown.copyText()).hasSize(100_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\u202e", "\u3000", "\ud83d", "\udb40\udc01", "\r\n", "\u0000"})
    void ofAValueThatShowsNothingNoMoreIsDrawnThanALineHolds_howeverItsCharactersAreWritten(String blank) {
        String value = blank.repeat(100_000);

        String annotation = shown(UserField.FULL_NAME, new FieldValue.Empty(value), ENGLISH).annotation().text();

        assertThat(annotation).endsWith("\"… (%,d characters)".formatted(value.length()));
        String quoted = annotation.substring(1, annotation.indexOf("\"…"));
        assertThat(quoted.length()).isBetween(50, 120);
        // Each character is written whole.
        assertThat(quoted).isEqualTo(VisibleText.line(blank).repeat(quoted.length() / VisibleText.line(blank).length()));
    }

    @Test
    void aValueThatShowsNothingIsQuotedWholeWhereALineHoldsIt() {
        assertThat(shown(UserField.FULL_NAME, new FieldValue.Empty("\u202e".repeat(20)), ENGLISH).annotation().text())
                .isEqualTo('"' + "\\u202e".repeat(20) + '"');
        assertThat(shown(UserField.FULL_NAME, new FieldValue.Empty("\u202e".repeat(21)), ENGLISH).annotation().text())
                .isEqualTo('"' + "\\u202e".repeat(20) + "\"… (21 characters)");
    }

    @Test
    void theJsonOfAFieldIsNotWrittenAnewWhereItWasWrittenBefore() {
        var meanings = new Meanings(Map.of(), Map.of(UserField.EMAIL, new Look("[written before]", List.of())), Duration.ZERO);

        FieldText shown = FieldText.of(UserField.EMAIL, new FieldValue.Unexpected(ARRAY), meanings, words(ENGLISH), ENGLISH);

        assertThat(shown.text()).isEqualTo("[written before]");
        assertThat(shown.copyText()).isEqualTo("[written before]");
    }

    @Test
    void aValueIsAsItWasSent() {
        FieldText shown = shown(UserField.FULL_NAME, new FieldValue.Text("a\r\nb\u0000c\uD83D"), ENGLISH);

        assertThat(shown.text()).isEqualTo("a\r\nb\u0000c\uD83D");
        assertThat(shown.copyText()).isEqualTo("a\r\nb\u0000c\uD83D");
    }

    static Stream<Arguments> meanings() {
        URI mail = URI.create("mailto:a@b.example");
        URI page = URI.create("https://acme.example/");
        return Stream.of(Arguments.of(UserField.ACCESS_ROLE, "ADMIN", new Meaning.Role(AccessRole.ADMIN), "Admin", "Administrateur", null),
                Arguments.of(UserField.EMAIL, "a@b.example", new Meaning.Mail(mail), "", "", mail),
                Arguments.of(PersonaField.ORGANIZATION_WEBSITE, "https://acme.example", new Meaning.Web(page), "", "", page),
                Arguments.of(UserField.FULL_NAME, "https://acme.example", new Meaning.None(), "", "", null));
    }

    @ParameterizedTest
    @MethodSource("meanings")
    void aRolesNameStandsBeforeItAndALinkHasATarget(ProfileField field, String value, Meaning meaning, String english, String french,
            @Nullable URI target) {
        var meanings = new Meanings(Map.of(field, meaning), Map.of(), Duration.ZERO);

        FieldText shown = FieldText.of(field, new FieldValue.Text(value), meanings, words(ENGLISH), ENGLISH);
        FieldText inFrench = FieldText.of(field, new FieldValue.Text(value), meanings, words(FRENCH), FRENCH);

        assertThat(shown.text()).isEqualTo(value);
        assertThat(shown.readableName()).isEqualTo(english);
        assertThat(inFrench.readableName()).isEqualTo(french);
        assertThat(shown.target()).isEqualTo(Optional.ofNullable(target));
        assertThat(shown.isDoubtful()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("saying")
    void whatIsSaidOfAValueStandsBesideItInItsTone(ProfileField field, FieldValue value, Meaning meaning) {
        // When somewhere is open depends on where it is.
        Map<ProfileField, Meaning> all = new HashMap<>(Map.of(PersonaField.TIMEZONE, new Meaning.Zone(ZoneId.of("America/Toronto"))));
        all.put(field, meaning);
        var meanings = new Meanings(all, Map.of(), Duration.ZERO);
        MeaningText.Said said = words(FRENCH).of(field, value, meanings);

        FieldText shown = FieldText.of(field, value, meanings, words(FRENCH), FRENCH);

        assertThat(said.text()).isNotEmpty();
        assertThat(shown.annotation().text()).endsWith(said.text());
        assertThat(shown.annotation().whole()).endsWith(said.whole());
        assertThat(shown.annotation().tone()).isEqualTo(said.tone());
        assertThat(shown.annotation().until()).isEqualTo(said.until());
        assertThat(shown.isDoubtful()).isEqualTo(said.tone() == Tone.WARNING || value.state() == FieldState.UNEXPECTED);
    }

    static Stream<Arguments> saying() {
        var hours = new Meaning.Hours(new WeeklyHours(
                Map.of(DayOfWeek.MONDAY, List.of(new WeeklyHours.Span(LocalTime.of(9, 0), LocalTime.of(17, 0))))));
        return Stream.of(
                Arguments.of(UserField.ID, new FieldValue.Text("64ee9a8b1e7f2a0011223399"),
                        new Meaning.Id(Instant.parse("2023-08-30T01:25:31Z"))),
                Arguments.of(UserField.PHONE_NUMBER, new FieldValue.Text("+14155550199"),
                        new Meaning.Phone("+1 415-555-0199", Optional.of("US"))),
                Arguments.of(PersonaField.TIMEZONE, new FieldValue.Text("America/Toronto"),
                        new Meaning.Zone(ZoneId.of("America/Toronto"))),
                Arguments.of(PersonaField.BUSINESS_HOURS, new FieldValue.Text("9-17 Mon"), hours),
                Arguments.of(PersonaField.BUSINESS_HOURS, new FieldValue.Unexpected(ARRAY), hours),
                Arguments.of(UserField.ACCESS_ROLE, new FieldValue.Text("AUDITOR"), new Meaning.Invalid()),
                Arguments.of(UserField.EMAIL, new FieldValue.Text("a@"), new Meaning.Invalid()),
                Arguments.of(UserField.PHONE_NUMBER, new FieldValue.Text("12"), new Meaning.Invalid()),
                Arguments.of(PersonaField.TIMEZONE, new FieldValue.Text("Mars/Base"), new Meaning.Invalid()));
    }

    private static FieldText shown(ProfileField field, FieldValue value, Messages messages) {
        return FieldText.of(field, value, new Meanings(Map.of(), Map.of(field, Look.at(field, value)), Duration.ZERO), words(messages),
                messages);
    }

    private static MeaningText words(Messages messages) {
        return new MeaningText(messages, InstantSource.fixed(Samples.NOW), ZoneOffset.UTC);
    }
}
