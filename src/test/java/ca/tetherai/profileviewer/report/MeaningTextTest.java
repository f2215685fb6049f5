package ca.tetherai.profileviewer.report;

import static ca.tetherai.profileviewer.report.Results.ENGLISH;
import static ca.tetherai.profileviewer.report.Results.FRENCH;
import static ca.tetherai.profileviewer.report.Results.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.json.JsonWriter;
import ca.tetherai.profileviewer.meaning.Meanings;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.report.MeaningText.Said;
import ca.tetherai.profileviewer.report.MeaningText.Tone;
import ca.tetherai.profileviewer.support.Profiles;
import ca.tetherai.profileviewer.support.Samples;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningTextTest {
    /** A Tuesday. */
    private static final Instant NOW = Instant.parse("2026-11-03T16:10:05Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "ID|64ee9a8b1e7f2a0011223399|PLAIN|created 30 Aug 2023|créé le 30 août 2023|-",
            "ORGANIZATION_ID|64ee9a8b1e7f2a0011223344|PLAIN|created 30 Aug 2023|créé le 30 août 2023|-",
            "PERSONA|64eea1110000000000000040|PLAIN|created 30 Aug 2023|créé le 30 août 2023|-",
            "ID|6a941b405eeeeeeeeeeeeeee|PLAIN|created 30 Aug 2026|créé le 30 août 2026|-",
            "ID|ffffffff0000000000000000|WARNING|created 7 Feb 2106, in the future|créé le 7 févr. 2106, dans l’avenir|2106-02-07T06:23:15Z",
            "ID|64ee9a8b|WARNING|not an ObjectId|pas un ObjectId|-",
            "DEPARTMENT_ID|sales|WARNING|not an ObjectId|pas un ObjectId|-",
            "ACCESS_ROLE|ADMIN|PLAIN|Admin|Administrateur|-",
            "ACCESS_ROLE|admin|WARNING|unknown role|rôle inconnu|-",
            "ACCESS_ROLE|OWNER|WARNING|unknown role|rôle inconnu|-",
            "PHONE_NUMBER|+14155550199|PLAIN|+1 415-555-0199 · United States|+1 415-555-0199 · États-Unis|-",
            "PHONE_NUMBER|+1 415-555-0199|PLAIN|United States|États-Unis|-",
            "SINCH_PHONE_NUMBER|+14165550134|PLAIN|+1 416-555-0134 · Canada|+1 416-555-0134 · Canada|-",
            "PHONE_NUMBER|+80012345678|PLAIN|+800 1234 5678|+800 1234 5678|-",
            "PHONE_NUMBER|+800 1234 5678|PLAIN|''|''|-",
            "PHONE_NUMBER|4155550199|WARNING|not a valid international number|pas un numéro international valide|-",
            "PHONE_NUMBER|+1415|WARNING|not a valid international number|pas un numéro international valide|-",
            "EMAIL|alex@acme.example|PLAIN|''|''|-",
            "EMAIL|alex@acme|WARNING|not a valid e-mail address|pas une adresse électronique valide|-",
            "FULL_NAME|Alex Rep|PLAIN|''|''|-",
            "CONVERSATION_OPEN_PREFERENCE|always|PLAIN|''|''|-"})
    void saysWhatAUsersFieldMeans(UserField field, String value, Tone tone, String english, String french, Instant until) {
        Profile profile = Profiles.of("{\"user\":{\"%s\":%s}}".formatted(field.contractName(), json(value)));
        assertThat(said(ENGLISH, UTC, field, profile)).extracting(Said::text, Said::tone, Said::until)
                .containsExactly(english, tone, Optional.ofNullable(until));
        assertThat(said(FRENCH, UTC, field, profile).text()).isEqualTo(french);
    }

    /** As the finding has it: some minutes' grace, by the server's clock. */
    @ParameterizedTest
    @CsvSource({"0, 301, true", "0, 300, false", "600, 900, false", "600, 901, true", "-600, -299, true", "-600, -300, false"})
    void anIdIsFromTheFutureByTheServersClock(long lead, long made, boolean future) {
        Profile profile = Profiles.of("{\"user\":{\"_id\":\"%08x1e7f2a0011223399\"}}".formatted(NOW.getEpochSecond() + made));
        Said said = new MeaningText(ENGLISH, InstantSource.fixed(NOW), UTC)
                .of(UserField.ID, profile.user(UserField.ID), Meanings.of(profile, Duration.ofSeconds(lead)));
        assertThat(said.text().endsWith(", in the future")).isEqualTo(future);
        assertThat(said.tone()).isEqualTo(future ? Tone.WARNING : Tone.PLAIN);
        assertThat(said.until()).isEqualTo(Optional.of(NOW.plusSeconds(made - 300 - lead)).filter(_ -> future));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "UTC|64ee9a8b1e7f2a0011223399|created 30 Aug 2023, 01:25:31|créé le 30 août 2023, 01 h 25 min 31 s",
            "America/Toronto|64ee9a8b1e7f2a0011223399|created 29 Aug 2023, 21:25:31|créé le 29 août 2023, 21 h 25 min 31 s",
            "UTC|ffffffff0000000000000000|created 7 Feb 2106, 06:28:15, in the future|créé le 7 févr. 2106, 06 h 28 min 15 s, dans l’avenir",
            "UTC|64ee9a8b|not an ObjectId|pas un ObjectId", "UTC|000000000000000000000000|''|''"})
    void wholeItSaysWhenAnIdWasMadeToTheSecond(String here, String id, String english, String french) {
        Profile profile = Profiles.of("{\"user\":{\"_id\":%s}}".formatted(json(id)));
        assertThat(said(ENGLISH, ZoneId.of(here), UserField.ID, profile).whole()).isEqualTo(english);
        assertThat(plain(said(FRENCH, ZoneId.of(here), UserField.ID, profile).whole())).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "USER_EMAIL|alex acme|WARNING|not a valid e-mail address|pas une adresse électronique valide",
            "ORGANIZATION_WEBSITE|https://acme.example/a|PLAIN|''|''",
            "ORGANIZATION_WEBSITE|HTTPS://ACME.example|PLAIN|''|''",
            "ORGANIZATION_WEBSITE|https://acme.example@evil.example/|WARNING|opens evil.example|ouvre evil.example",
            "ORGANIZATION_WEBSITE|https://аcme.example|PLAIN|opens xn--cme-5cd.example|ouvre xn--cme-5cd.example",
            "ORGANIZATION_WEBSITE|acme.example|WARNING|not a valid web address|pas une adresse web valide",
            "ORGANIZATION_WEBSITE|javascript:alert(1)|WARNING|not a valid web address|pas une adresse web valide",
            "TIMEZONE|Eastern Time|WARNING|not a known time zone|fuseau horaire inconnu",
            "TIMEZONE|+05:00|WARNING|not a known time zone|fuseau horaire inconnu",
            "BUSINESS_HOURS|9am-6pm Mon-Fri|PLAIN|''|''",
            "BUSINESS_HOURS|ask Zoé|PLAIN|''|''",
            "LEAD_PROVIDER|Facebook|PLAIN|''|''"})
    void saysWhatAPersonasFieldMeans(PersonaField field, String value, Tone tone, String english, String french) {
        Profile profile = Profiles.of("{\"user\":{},\"persona\":{\"%s\":%s}}".formatted(field.contractName(), json(value)));
        assertThat(said(ENGLISH, UTC, field, profile)).isEqualTo(Said.always(english, tone));
        assertThat(said(FRENCH, UTC, field, profile).text()).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "UTC|America/Toronto|11:10 now, 5 h behind you|11 h 10 là-bas, 5 h de moins",
            "UTC|UTC|16:10 now, same time as here|16 h 10 là-bas, même heure qu’ici",
            "UTC|Europe/London|16:10 now, same time as here|16 h 10 là-bas, même heure qu’ici",
            "UTC|Europe/Paris|17:10 now, 1 h ahead of you|17 h 10 là-bas, 1 h de plus",
            "UTC|Asia/Kolkata|21:40 now, 5 h 30 min ahead of you|21 h 40 là-bas, 5 h 30 min de plus",
            "UTC|Asia/Tokyo|Wed 01:10 now, 9 h ahead of you|mer. 01 h 10 là-bas, 9 h de plus",
            "Asia/Tokyo|America/Toronto|Tue 11:10 now, 14 h behind you|mar. 11 h 10 là-bas, 14 h de moins",
            "America/Toronto|America/St_Johns|12:40 now, 1 h 30 min ahead of you|12 h 40 là-bas, 1 h 30 min de plus",
            "Asia/Kolkata|Asia/Kathmandu|21:55 now, 15 min ahead of you|21 h 55 là-bas, 15 min de plus",
            "Pacific/Kiritimati|Pacific/Pago_Pago|Tue 05:10 now, 25 h behind you|mar. 05 h 10 là-bas, 25 h de moins"})
    void saysWhatTimeItIsThere_untilTheNextMinute(String here, String there, String english, String french) {
        Profile profile = persona(there, "\"\"");
        assertThat(said(ENGLISH, ZoneId.of(here), PersonaField.TIMEZONE, profile))
                .isEqualTo(new Said(english, Tone.PLAIN, Optional.of(Instant.parse("2026-11-03T16:11:00Z"))));
        assertThat(plain(said(FRENCH, ZoneId.of(here), PersonaField.TIMEZONE, profile).text())).isEqualTo(french);
    }

    // It is 11:10 on Tuesday in Toronto.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "9am-6pm Mon-Fri|GOOD|Open until 18:00|Ouvert jusqu’à 18 h 00|2026-11-03T23:00:00Z",
            "11am-11:11am Tue|GOOD|Open until 11:11|Ouvert jusqu’à 11 h 11|2026-11-03T16:11:00Z",
            "10am-2am Tue|GOOD|Open until Wed 02:00|Ouvert jusqu’au mer. à 02 h 00|2026-11-04T05:00:00Z",
            "10am-12am Tue|GOOD|Open until Wed 00:00|Ouvert jusqu’au mer. à 00 h 00|2026-11-04T05:00:00Z",
            "1pm-6pm Mon-Fri|PLAIN|Closed until 13:00|Fermé jusqu’à 13 h 00|2026-11-03T18:00:00Z",
            "9am-11am Mon-Fri|PLAIN|Closed until Wed 09:00|Fermé jusqu’au mer. à 09 h 00|2026-11-04T05:00:00Z",
            "9am-5pm Mon|PLAIN|Closed until Mon 09:00|Fermé jusqu’au lun. à 09 h 00|2026-11-04T05:00:00Z",
            "9am-10am Tue|PLAIN|Closed until 10 Nov 2026 09:00|Fermé jusqu’au 10 nov. 2026 à 09 h 00|2026-11-04T05:00:00Z",
            "24/7|GOOD|Always open|Toujours ouvert|-"})
    void saysWhetherItIsOpenThere_andUntilWhen(String hours, Tone tone, String english, String french, Instant until) {
        Profile profile = persona("America/Toronto", json(hours));
        assertThat(said(ENGLISH, UTC, PersonaField.BUSINESS_HOURS, profile)).isEqualTo(new Said(english, tone, Optional.ofNullable(until)));
        assertThat(plain(said(FRENCH, ZoneId.of("Asia/Tokyo"), PersonaField.BUSINESS_HOURS, profile).text())).isEqualTo(french);
    }

    @Test
    void readsTheObjectThatOtherEndpointsSend() {
        Profile open = persona("America/Toronto", "{\"tuesday\": {\"enabled\": true, \"start\": \"09:00\", \"end\": \"18:00\"}}");
        assertThat(said(ENGLISH, UTC, PersonaField.BUSINESS_HOURS, open).text()).isEqualTo("Open until 18:00");
        Profile closed = persona("America/Toronto", "{\"tuesday\": {\"enabled\": false}}");
        assertThat(said(ENGLISH, UTC, PersonaField.BUSINESS_HOURS, closed)).isEqualTo(Said.always("Always closed", Tone.PLAIN));
        assertThat(said(FRENCH, UTC, PersonaField.BUSINESS_HOURS, closed).text()).isEqualTo("Toujours fermé");
    }

    @Test
    void nothingIsSaidOfBeingOpenWhereTheZoneIsNotKnown() {
        assertThat(said(ENGLISH, UTC, PersonaField.BUSINESS_HOURS, persona("Toronto", "\"24/7\""))).isEqualTo(Said.always("", Tone.PLAIN));
    }

    @Test
    void countriesAreNamedInTheLanguageOfTheTexts_whateverTheLocaleOfTheDates() {
        Profile profile = Profiles.of("{\"user\":{\"phoneNumber\":\"+493012345678\"}}");
        assertThat(said(Messages.of(Locale.JAPAN), UTC, UserField.PHONE_NUMBER, profile).text()).endsWith(" · Germany");
    }

    @Test
    void nothingThatAServerMaySendMakesItFail() {
        var random = new Random(6);
        var writer = new JsonWriter();
        for (int i = 0; i < 300; i++) {
            var json = new StringBuilder("{\"user\":{");
            Stream.of(UserField.values()).forEach(field -> json.append(member(field, writer, random)).append(','));
            json.append("\"x\":0},\"persona\":{");
            Stream.of(PersonaField.values()).forEach(field -> json.append(member(field, writer, random)).append(','));
            Profile profile = Profiles.of(json.append("\"x\":0}}").toString());
            Stream.<ProfileField>concat(Stream.of(UserField.values()), Stream.of(PersonaField.values()))
                    .forEach(field -> assertThat(said(FRENCH, UTC, field, profile).text()).hasSizeLessThan(300).doesNotContain("\n"));
        }
    }

    private static String member(ProfileField field, JsonWriter writer, Random random) {
        return writer.compact(new JsonValue.Text(field.contractName())) + ":"
                + writer.compact(new JsonValue.Text(RandomTexts.next(random)));
    }

    private static Said said(Messages messages, ZoneId here, ProfileField field, Profile profile) {
        return new MeaningText(messages, InstantSource.fixed(NOW), here).of(field, value(field, profile), Samples.meanings(profile));
    }

    private static FieldValue value(ProfileField field, Profile profile) {
        return switch (field) {
            case UserField user -> profile.user(user);
            case PersonaField persona ->
                profile.persona() instanceof Persona.Present(var fields, _)
                        ? fields.getOrDefault(persona, new FieldValue.Absent())
                        : new FieldValue.Absent();
        };
    }

    private static Profile persona(String zone, String hours) {
        return Profiles.of("{\"user\":{},\"persona\":{\"timezone\":%s,\"businessHours\":%s}}".formatted(json(zone), hours));
    }

    private static String json(String text) {
        return new JsonWriter().compact(new JsonValue.Text(text));
    }

    // French times have no-break spaces, which the table has no need to show.
    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }
}
