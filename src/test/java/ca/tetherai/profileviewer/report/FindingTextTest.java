package ca.tetherai.profileviewer.report;

import static ca.tetherai.profileviewer.report.Results.CLOCK;
import static ca.tetherai.profileviewer.report.Results.ENGLISH;
import static ca.tetherai.profileviewer.report.Results.FRENCH;
import static ca.tetherai.profileviewer.report.Results.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.findings.Check;
import ca.tetherai.profileviewer.findings.Finding;
import ca.tetherai.profileviewer.findings.Listing;
import ca.tetherai.profileviewer.findings.Place;
import ca.tetherai.profileviewer.findings.Severity;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.text.OddCharacter;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTextTest {
    private final FindingText english = new FindingText(ENGLISH, CLOCK, UTC);
    private final FindingText french = new FindingText(FRENCH, CLOCK, UTC);

    @Test
    void fieldsAreCalledAsInTheForms_andAPersonasApart() {
        var finding = finding(Check.EMAIL_NOT_VALID, PersonaField.USER_EMAIL, "alex@");
        assertThat(english.sentence(finding)).isEqualTo("E-mail (persona): “alex@” is no e-mail address");
        assertThat(french.sentence(finding))
                .isEqualTo("Adresse électronique (persona)\u00a0: «\u00a0alex@\u00a0» n’est pas une adresse électronique");
    }

    @Test
    void timesAreDates_andSpansAreRounded() {
        assertThat(english.sentence(finding(Check.ID_FROM_FUTURE, UserField.ID, Instant.parse("2100-01-02T03:04:05Z"))))
                .isEqualTo("Account ID: made in the future, on 2 January 2100, 03:04");
        assertThat(english.sentence(finding(Check.CLOCK_OFF, Duration.ofSeconds(539), 0)))
                .isEqualTo("This computer’s clock is 9 min behind the server’s");
        assertThat(english.sentence(finding(Check.CLOCK_OFF, Duration.ofHours(3), 1)))
                .isEqualTo("This computer’s clock is 3 h 0 min ahead of the server’s");
        assertThat(french.sentence(finding(Check.CLOCK_OFF, Duration.ofMinutes(9), 0)))
                .isEqualTo("L’horloge de cet ordinateur retarde de 9 min sur celle du serveur");
    }

    @Test
    void oneIsNotSeveral_andOfManyOnlySomeAreNamed() {
        assertThat(english.sentence(listing(List.of("/a")))).isEqualTo("The answer has a field that this version doesn’t know: /a");
        assertThat(english.sentence(listing(List.of("/a", "/b"))))
                .isEqualTo("The answer has 2 fields that this version doesn’t know: /a, /b");
        assertThat(english.sentence(finding(Check.MEMBERS_UNKNOWN, 12_345, new Listing(List.of("/a", "/b"), 12_345))))
                .isEqualTo("The answer has 12,345 fields that this version doesn’t know: /a, /b and 12,343 more");
        assertThat(english.sentence(finding(Check.MEMBERS_UNKNOWN, 2, new Listing(List.of("/a"), 2))))
                .isEqualTo("The answer has 2 fields that this version doesn’t know: /a and one more");
    }

    @Test
    void oddCharactersAreNamed() {
        var zeroWidth = new OddCharacter(4, 0x200B, OddCharacter.Kind.INVISIBLE);
        assertThat(english.sentence(finding(Check.INVISIBLE_CHARACTERS, UserField.EMAIL, 1, Listing.of(List.of(zeroWidth)), 0)))
                .isEqualTo("E-mail: a character that is hard to see (U+200B ZERO WIDTH SPACE)");
        assertThat(english.sentence(finding(Check.INVISIBLE_CHARACTERS, UserField.EMAIL, 3, Listing.of(List.of(zeroWidth)), 0)))
                .isEqualTo("E-mail: 3 characters that are hard to see (U+200B ZERO WIDTH SPACE)");
        Finding many = finding(Check.INVISIBLE_CHARACTERS, UserField.EMAIL, 1_000, Listing.of(List.of(zeroWidth)), 1);
        assertThat(english.sentence(many)).isEqualTo("E-mail: at least 1,000 characters that are hard to see (U+200B ZERO WIDTH SPACE)");
        assertThat(french.sentence(many)).contains("\u00a0: au moins 1\u00a0000 caractères difficiles à voir (");
        Finding members = finding(Check.INVISIBLE_CHARACTERS, new Listing(List.of("/user/a", "/user/b\u200b"), 3), 5,
                Listing.of(List.of(zeroWidth)), 0);
        assertThat(english.sentence(members))
                .isEqualTo("/user/a, /user/b\\u200b and one more: 5 characters that are hard to see (U+200B ZERO WIDTH SPACE)");
        Finding letters = finding(Check.LOOK_ALIKES, UserField.EMAIL, 1_000, Listing.of(List.of(zeroWidth)), 1);
        assertThat(english.sentence(letters)).startsWith("E-mail: at least 1,000 letters look like others (");
        assertThat(french.sentence(letters)).contains("au moins 1\u00a0000 lettres ressemblent à d’autres (");
    }

    @Test
    void whatWasSentIsMadeVisible_andIsNoPattern() {
        assertThat(english.sentence(finding(Check.PERSONA_NOT_FOUND, "it's {0}\u202e")))
                .isEqualTo("The account names the persona “it's {0}\\u202e”, but none came");
        assertThat(english.sentence(finding(Check.PERSONA_NOT_FOUND, "\u05d0"))).contains("“\u2068\u05d0\u2069”");
        assertThat(FindingText.printed(ENGLISH, CLOCK, UTC).sentence(finding(Check.PERSONA_NOT_FOUND, "\u05d0"))).contains("“\u05d0”");
    }

    @Test
    void placesAreCalledByTheirNames() {
        assertThat(english.place(new Place.Field(UserField.PERSONA))).isEqualTo("Persona ID");
        assertThat(english.place(new Place.Field(PersonaField.ID))).isEqualTo("Persona ID (persona)");
        assertThat(english.place(new Place.Member("/user/login\u200b"))).isEqualTo("/user/login\\u200b");
        assertThat(english.place(new Place.Claim("sub"))).isEqualTo("Token: sub");
        assertThat(french.place(new Place.Claim("email"))).isEqualTo("Jeton\u00a0: Adresse électronique");
        assertThat(french.place(new Place.Answer())).isEqualTo("La réponse dans son ensemble");
    }

    @Test
    void severityIsAWord() {
        assertThat(Arrays.stream(Severity.values())
                .map(severity -> french.severity(new Finding(Check.CLOCK_OFF, severity, List.of(), List.of()))))
                .containsExactly("Problème", "Avertissement", "Remarque");
    }

    private static Finding listing(List<String> pointers) {
        return finding(Check.MEMBERS_UNKNOWN, pointers.size(), Listing.of(pointers));
    }

    private static Finding finding(Check check, Object... arguments) {
        return new Finding(check, Severity.NOTE, List.of(), List.of(arguments));
    }
}
