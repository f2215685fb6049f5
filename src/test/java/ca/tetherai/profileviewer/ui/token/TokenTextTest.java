package ca.tetherai.profileviewer.ui.token;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.claims.TokenFindings;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.support.Unmasked;
import ca.tetherai.profileviewer.token.DecodedToken;
import ca.tetherai.profileviewer.token.TestTokens;
import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTextTest {
    private static final Algorithm KEY = Algorithm.HMAC256("a key of this test alone");

    @Test
    void namesTheUsualClaims_andThenAllAsTheyWereSent() {
        DecodedToken token = decoded("{\"email\": \"alex@acme.example\", \"role\": \"ADMIN\", \"tier\": [1, {\"a\": null}]}");
        var text = text("2026-03-04T15:00:00Z", "UTC", Locale.UK);

        assertThat(rows(text.usual(token))).startsWith("E-mail = alex@acme.example", "Role = ADMIN", "Algorithm = HS256")
                .last()
                .matches(row -> row.matches("Signature ends in = ….{4}"));
        assertThat(rows(text.all(token))).containsExactly("email = \"alex@acme.example\"", "role = \"ADMIN\"", "tier = [1,{\"a\":null}]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # an hour's journey, a day's, and across the ends of days
            2026-03-04T15:00:00Z | 2026-03-04T16:30:00Z | UTC              | 4 March 2026, 16:30 UTC    | 2026-03-04 16:30:00 UTC · in 1 h 30 min
            2026-03-04T15:00:00Z | 2026-03-04T16:30:00Z | America/Montreal | 4 March 2026, 11:30 GMT-05:00    | 2026-03-04 16:30:00 UTC · in 1 h 30 min
            2026-03-04T15:00:00Z | 2026-03-04T16:30:00Z | Asia/Tokyo       | 5 March 2026, 01:30 JST    | 2026-03-04 16:30:00 UTC · in 1 h 30 min
            2026-03-04T15:00:00Z | 2026-03-02T14:00:00Z | Asia/Kathmandu   | 2 March 2026, 19:45 GMT+05:45    | 2026-03-02 14:00:00 UTC · 2 days ago
            # the hour that a zone leaves out, and the one that it has twice
            2026-03-29T00:30:00Z | 2026-03-29T00:59:59Z | Europe/Paris     | 29 March 2026, 01:59 CET   | 2026-03-29 00:59:59 UTC · in 30 min
            2026-03-29T00:30:00Z | 2026-03-29T01:00:00Z | Europe/Paris     | 29 March 2026, 03:00 CEST   | 2026-03-29 01:00:00 UTC · in 30 min
            2026-10-25T00:00:00Z | 2026-10-25T00:30:00Z | Europe/Paris     | 25 October 2026, 02:30 CEST | 2026-10-25 00:30:00 UTC · in 30 min
            2026-10-25T00:00:00Z | 2026-10-25T01:30:00Z | Europe/Paris     | 25 October 2026, 02:30 CET | 2026-10-25 01:30:00 UTC · in 1 h 30 min
            """)
    void givesATimeHere_inUtc_andFromNow(String now, Instant expires, String zone, String here, String note) {
        TokenText.Row row = text(now, zone, Locale.UK).usual(decoded("{\"exp\": " + expires.getEpochSecond() + "}")).getFirst();

        assertThat(row.name()).isEqualTo("Expires");
        assertThat(row.value()).isEqualTo(here);
        assertThat(row.note()).isEqualTo(note);
    }

    @Test
    void saysWhatIsNoteworthyInSentences_withTimesAndHostsInThem() {
        Instant now = Samples.NOW;
        DecodedToken token = decoded("{\"exp\": %d, \"aud\": \"https://staging.acme.example\"}".formatted(now.getEpochSecond() - 840));
        var text = new TokenText(Messages.of(Locale.UK), InstantSource.fixed(now), InstantSource.fixed(now), ZoneId.of("UTC"),
                Unmasked.mask());

        assertThat(
                TokenFindings.of(token, Optional.of(Samples.server("https://api.acme.example")), Optional.of(Duration.ofMinutes(-7)), now)
                        .stream()
                        .map(text::sentence))
                .containsExactly("It expired at 15:00. You can still fetch with it: the server decides.",
                        "It is meant for staging.acme.example, not for the chosen server. Check that you chose the right one.",
                        "This computer’s clock is 7 min ahead of the server’s, and the server goes by its own: so do the countdowns here.");
    }

    @ParameterizedTest
    @CsvSource({"PT61S, 1 min", "PT7M, 7 min", "PT1H59M, 119 min", "PT2H, 2 h 0 min", "PT47H59M, 47 h 59 min", "PT48H, 2 days",
            "P400D, 400 days"})
    void saysByHowMuchAClockIsOff_inTheUnitThatFits(Duration lead, String expected) {
        var text = text("2026-03-04T15:00:00Z", "UTC", Locale.UK);
        var found = TokenFindings.of(decoded("{\"exp\": 1900000000}"), Optional.empty(), Optional.of(lead), Samples.NOW);

        assertThat(found.stream().map(text::brief)).containsExactly("Clock " + expected + " behind");
    }

    @Test
    void saysByWhoseClockATokenHasExpired() {
        Instant now = Samples.NOW;
        var text = new TokenText(Messages.of(Locale.UK), InstantSource.fixed(now), InstantSource.fixed(now), ZoneId.of("UTC"),
                Unmasked.mask());
        DecodedToken soon = decoded("{\"exp\": %d}".formatted(now.getEpochSecond() + 1_500));
        DecodedToken past = decoded("{\"exp\": %d}".formatted(now.getEpochSecond() - 1_500));

        assertThat(TokenFindings.of(soon, Optional.empty(), Optional.of(Duration.ofHours(1)), now).stream().map(text::sentence)).first()
                .isEqualTo(
                        "It expired at 15:39 by the server’s clock, which is 60 min ahead of this computer’s. You can still fetch with it: "
                                + "the server decides.");
        assertThat(TokenFindings.of(past, Optional.empty(), Optional.of(Duration.ofHours(-1)), now).stream().map(text::sentence)).last()
                .isEqualTo("It expired at 14:49 by this computer’s clock, which is 60 min ahead of the server’s: by that one, it has not.");
    }

    @Test
    void whatATokenSaysCanDisturbNothing() {
        DecodedToken token = decoded("{\"email\": \"a\\nc\", \"sub\": \"" + "x".repeat(5_000) + "\"}");
        var text = text("2026-03-04T15:00:00Z", "UTC", Locale.UK);

        assertThat(text.usual(token).get(1).value()).doesNotContain("\n");
        assertThat(text.usual(token).getFirst().value()).hasSize(2_001).endsWith("…");
        assertThat(text.all(token)).allSatisfy(row -> assertThat(row.value().length()).isLessThanOrEqualTo(2_001));
    }

    private static List<String> rows(List<TokenText.Row> rows) {
        return rows.stream().map(row -> row.name() + " = " + row.value() + row.note()).collect(Collectors.toList());
    }

    private static TokenText text(String now, String zone, Locale locale) {
        return new TokenText(Messages.of(locale), InstantSource.fixed(Instant.parse(now)), InstantSource.fixed(Instant.parse(now)),
                ZoneId.of(zone), Unmasked.mask());
    }

    private static DecodedToken decoded(String payload) {
        return DecodedToken.read(TestTokens.token(JWT.create().withPayload(payload).sign(KEY))).orElseThrow();
    }
}
