package ca.tetherai.profileviewer.report;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.findings.Check;
import ca.tetherai.profileviewer.findings.Examined;
import ca.tetherai.profileviewer.findings.Finding;
import ca.tetherai.profileviewer.findings.Severity;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.support.Profiles;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.token.TestTokens;
import ca.tetherai.profileviewer.ui.session.Reading;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketSummaryTest {
    private static final TicketSummary.Circumstances PLAIN = new TicketSummary.Circumstances(Optional.of("Production"), false,
            Optional.empty());

    @Test
    void aShortBlockTellsWho_whatWasFound_when_where_andByWhat() {
        assertThat(english(Profiles.full(), PLAIN))
                .isEqualTo("""
                        Account: Alex Rep · alex@acme.example
                        Account ID: 64ee9a8b1e7f2a0011223399
                        Role: Admin (ADMIN)
                        Organization: Acme Corp · 64ee9a8b1e7f2a0011223344
                        Findings:
                        - Problem: Sign-in is disabled for this account.
                        - Note: The answer has 2 fields that this version doesn’t know: /persona/tone, /apiVersion.
                        Read: 2026-03-04 10:14:22 -05:00 (2026-03-04T15:14:22Z)
                        Server: Production · https://api.example
                        Request ID: req-1
                        Viewer: Tether Profile Viewer 0.7.0
                        """);
    }

    @Test
    void theSameInFrench() {
        assertThat(
                summary(Locale.CANADA_FRENCH, Profiles.full(), new TicketSummary.Circumstances(Optional.empty(), true, Optional.empty())))
                .startsWith("Compte\u00a0: Alex Rep · alex@acme.example\n")
                .contains("\nRôle\u00a0: Admin", "\n- Problème\u00a0: La connexion est désactivée pour ce compte.\n",
                        "\nServeur\u00a0: https://api.example\n")
                .endsWith("\nLes données personnelles sont masquées.\n");
    }

    @Test
    void whatIsNotKnownSaysSo() {
        assertThat(english(Profiles.of("{\"user\": {\"fullName\": 7}}"), PLAIN))
                .contains("Account: not known\n", "Account ID: not known\n", "Role: not known\n", "Organization: not known\n");
    }

    @Test
    void anAccountWhoseRefreshFailedIsOutOfDate() {
        var failed = new TicketSummary.Circumstances(Optional.empty(), false, Optional.of("HTTP_500"));

        assertThat(english(Profiles.full(), failed)).contains("\nOut of date: a later refresh failed, HTTP_500\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alex\\nRole: Owner", "Alex\\r\\nRole: Owner", "Alex\\u2028Role: Owner", "Alex\\u0085Role: Owner",
            "\\u001b[2KAlex", "Alex\\u202egro.live"})
    void nothingThatAServerSendsPassesForALineOfOurs(String name) {
        String summary = english(Profiles.fullBut("\"fullName\": \"Alex Rep\"", "\"fullName\": \"" + name + "\""), PLAIN);

        assertThat(summary.lines().filter(line -> line.startsWith("Role:"))).containsExactly("Role: Admin (ADMIN)");
        assertThat(summary.codePoints().filter(character -> character != '\n'))
                .noneMatch(character -> Character.isISOControl(character) || Character.getType(character) == Character.FORMAT
                        || Character.getType(character) == Character.LINE_SEPARATOR);
    }

    @Test
    void aValueOfAnyLengthTakesALine() {
        String summary = english(Profiles.fullBut("\"fullName\": \"Alex Rep\"", "\"fullName\": \"" + "😀".repeat(100_000) + "\""), PLAIN);

        assertThat(summary.lines().findFirst().orElseThrow()).startsWith("Account: " + "😀".repeat(200) + "… · alex@");
        assertThat(summary.length()).isLessThan(2_000);
    }

    @Test
    void aValueOfTwoHundredCharactersIsWhole() {
        assertThat(english(Profiles.of("{\"user\": {\"_id\": \"" + "x".repeat(200) + "\"}}"), PLAIN))
                .contains("Account ID: " + "x".repeat(200) + "\n");
    }

    @ParameterizedTest
    @CsvSource({"0, 'Findings: none\n', 0", "10, '- Problem: Sign-in is disabled for this account.\n', 10",
            "12, '- and 2 more\n', 11"})
    void tenFindingsAreTold_andHowManyMoreThereAre(int findings, String last, int lines) {
        FetchResult.Loaded loaded = Samples.loaded("Alex");
        Examined examined = Samples.reading(Samples.request(), loaded).examined();
        var finding = new Finding(Check.LOGIN_DISABLED, Severity.PROBLEM, List.of(), List.of());

        String summary = text(Locale.CANADA).of(loaded,
                new Examined(examined.meanings(), examined.automations(), Collections.nCopies(findings, finding)), PLAIN);

        assertThat(summary).contains(last + "Read: ");
        assertThat(summary.lines().filter(line -> line.startsWith("- "))).hasSize(lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            true       | Account: not known
            {}         | Account: not known
            []         | Account: not known
            7          | Account: not known
            null       | Account: not known
            " "        | Account: not known
            "Alex Rep" | Account: Alex Rep
            """)
    void onlyATextIsAName(String sent, String line) {
        assertThat(english(Profiles.of("{\"user\": {\"fullName\": " + sent + "}, \"persona\": null}"), PLAIN)).startsWith(line + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "7", "{}"})
    void withoutAPersonaTheOrganizationIsItsIdAlone(String persona) {
        assertThat(english(Profiles.of("{\"user\": {\"organizationId\": \"o1\"}, \"persona\": " + persona + "}"), PLAIN))
                .contains("\nOrganization: o1\n");
    }

    private static String english(Profile profile, TicketSummary.Circumstances circumstances) {
        return summary(Locale.CANADA, profile, circumstances);
    }

    private static String summary(Locale locale, Profile profile, TicketSummary.Circumstances circumstances) {
        var exchange = Samples.exchange(Samples.server("https://api.example"), OptionalInt.of(200), Duration.ofMillis(143), 1_234,
                Samples.NOW, Optional.of("req-1"));
        Reading reading = Samples.reading(new FetchRequest(Samples.server("https://api.example"), TestTokens.token("a-token")),
                new FetchResult.Loaded(profile, "", exchange));
        return text(locale).of(reading.loaded(), reading.examined(), circumstances);
    }

    private static TicketSummary text(Locale locale) {
        return new TicketSummary(Messages.of(locale), InstantSource.fixed(Samples.NOW), ZoneId.of("America/Toronto"), "0.7.0");
    }
}
