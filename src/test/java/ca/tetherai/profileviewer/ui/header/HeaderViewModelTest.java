package ca.tetherai.profileviewer.ui.header;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.support.Profiles;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.support.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderViewModelTest {
    private final SetClock clock = new SetClock();
    private final HeaderViewModel model = new HeaderViewModel(Messages.of(Locale.CANADA_FRENCH), clock, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"fullName": "Alex Rep", "email": "a@b.example", "_id": "1"} | Alex Rep | AR | a@b.example
            {"fullName": "  ", "email": "sam@b.example", "_id": "1"} | sam@b.example | S | ``
            {"fullName": 5, "email": null, "_id": "64ee"} | 64ee | 6 | ``
            {"fullName": "Jean Marie De La Tour"} | Jean Marie De La Tour | JT | ``
            {"fullName": "élodie"} | élodie | É | ``
            {"fullName": "a\\nb"} | a↵b | AB | ``
            {"fullName": "Zoë \\u202eRep"} | Zoë \\u202eRep | ZR | ``
            {"fullName": "\\ud800Alex \\u200b"} | \\ud800Alex \\u200b | A | ``
            {} | Compte sans nom | ? | ``
            """)
    void theBestNameThereIsIsShown(String user, String name, String initials, String email) {
        show(Profiles.of("{\"user\": " + user + "}"));

        assertThat(model.nameProperty().get()).isEqualTo(name);
        assertThat(model.initialsProperty().get()).isEqualTo(initials);
        assertThat(model.emailProperty().get()).isEqualTo(email);
    }

    @ParameterizedTest
    @CsvSource({"alex@b.example, 0", "al\\u0435x@b.example, 1", "'alex@b.example ', 1", "alex\\u200b@b.example, 1"})
    void anAddressThatIsNotWhatItSeemsSaysSo(String email, int odd) {
        show(Profiles.of("{\"user\": {\"fullName\": \"Alex\", \"email\": \"" + email + "\"}}"));

        assertThat(model.emailOddProperty().get().split("U\\+", -1)).hasSize(odd + 1);
    }

    @ParameterizedTest
    @CsvSource({"ADMIN, Administrateur", "AUDITOR, AUDITOR"})
    void aRoleIsReadableAndAnUnknownOneStaysAsItIs(String role, String shown) {
        show(Profiles.of("{\"user\": {\"accessRole\": \"" + role + "\"}}"));

        assertThat(model.roleProperty().get()).isEqualTo(shown);
    }

    @Test
    void theOrganizationIsThePersonas() {
        show(Profiles.full());

        assertThat(model.emailProperty().get()).isEqualTo("alex@acme.example");
        assertThat(model.organizationProperty().get()).isEqualTo("Acme Corp");
    }

    @Test
    void clearForgetsTheAccount() {
        show(Profiles.full());
        model.staleSinceProperty().set("15:14:22");

        model.clear();

        assertThat(model.nameProperty().get()).isEmpty();
        assertThat(model.initialsProperty().get()).isEmpty();
        assertThat(model.roleProperty().get()).isEmpty();
        assertThat(model.emailProperty().get()).isEmpty();
        assertThat(model.organizationProperty().get()).isEmpty();
        assertThat(model.factsProperty().get()).isEmpty();
        assertThat(model.tick(Instant.MAX)).isEmpty();
        assertThat(model.staleSinceProperty().get()).isEmpty();
    }

    // It is 15:14 in UTC, 10:14 in Toronto, a Wednesday.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"loginDisabled": true} | {} | Connexion: Désactivée
            {"loginDisabled": false} | {} | ``
            {"loginDisabled": "true"} | {} | ``
            {"loginDisabled": 1} | {} | ``
            {"createdAt": "2023-08-30T23:25:31.000Z", "_id": "54ee9a8b1e7f2a0011223399"} | {} | Compte créé le: 30 août 2023
            {"createdAt": "2023-08-30", "_id": "54ee9a8b1e7f2a0011223399"} | {} | Compte créé le: 26 févr. 2015
            {"createdAt": 5, "_id": "54ee9a8b1e7f2a0011223399"} | {} | Compte créé le: 26 févr. 2015
            {"createdAt": "last week"} | {} | ``
            {} | {"timezone": "America/Toronto"} | Heure du client: 10 h 14
            {} | {"timezone": "America/Toronto", "businessHours": "9am-6pm Mon-Fri"} | Heure du client: 10 h 14 ouvert
            {} | {"timezone": "America/Toronto", "businessHours": "11am-6pm Mon-Fri"} | Heure du client: 10 h 14 fermé
            {} | {"timezone": "America/Toronto", "businessHours": "when I feel like it"} | Heure du client: 10 h 14
            {} | {"timezone": "Mars/Base", "businessHours": "9am-6pm Mon-Fri"} | ``
            {} | {"businessHours": "9am-6pm Mon-Fri"} | ``
            """)
    void aFactIsToldAsFarAsItIsKnown(String user, String persona, String facts) {
        show(Profiles.of("{\"user\": " + user + ", \"persona\": " + persona + "}"));

        assertThat(model.factsProperty().get()).extracting(fact -> (fact.label() + ": " + fact.value() + " " + fact.note()).strip())
                .isEqualTo(facts.isEmpty() ? List.of() : List.of(facts));
    }

    @Test
    void theGravestFactComesFirst() {
        show(Profiles.full());

        assertThat(model.factsProperty().get()).extracting(HeaderFact::label)
                .containsExactly("Connexion", "Heure du client", "Compte créé le");
        assertThat(model.factsProperty().get()).extracting(HeaderFact::tone)
                .containsExactly(HeaderFact.Tone.DANGER, HeaderFact.Tone.PLAIN, HeaderFact.Tone.PLAIN);
    }

    @Test
    void theTimeThereGoesOnByTheMinute() {
        show(Profiles.full());
        List<HeaderFact> before = model.factsProperty().get();
        Instant nextMinute = Instant.parse("2026-03-04T15:15:00Z");

        assertThat(model.tick(nextMinute.minusMillis(1))).contains(nextMinute);
        assertThat(model.factsProperty().get()).isSameAs(before);

        assertThat(model.tick(nextMinute)).contains(nextMinute.plusSeconds(60));
        assertThat(model.factsProperty().get().get(1).value()).isEqualTo("10 h 15");
        // 18:00 in Toronto.
        model.tick(Instant.parse("2026-03-04T23:00:00Z"));
        assertThat(model.factsProperty().get().get(1).note()).isEqualTo("fermé");
    }

    @Test
    void aClockSetBackIsNoticedToo() {
        show(Profiles.full());

        model.tick(Samples.NOW.minus(Duration.ofHours(2)));

        assertThat(model.factsProperty().get().get(1).value()).isEqualTo("08 h 14");
    }

    private void show(Profile profile) {
        model.show(profile, Samples.meanings(profile));
    }
}
