package ca.tetherai.profileviewer.ui.connection;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.support.Unmasked;
import ca.tetherai.profileviewer.token.TokenClaims;
import ca.tetherai.profileviewer.token.TokenReader;
import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenSummarizerTest {
    private final TokenSummarizer summarizer = new TokenSummarizer(new TokenReader(), Messages.of(Locale.UK),
            InstantSource.fixed(Samples.NOW), InstantSource.fixed(Samples.NOW), ZoneOffset.UTC, Unmasked.mask());

    @Test
    void namesWhoAndUntilWhen_andThatNothingIsVerified() {
        TokenSummary summary = summarizer.apply(token(Duration.ofMinutes(42)));

        assertThat(summary.text()).matches("alex@acme\\.example · Admin · ….{4} · Not verified: only the server can · Expires in 42 min");
        assertThat(summary.expired()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT25H         | NONE    | Expires on 5 Mar 2026 at 16:14 | PT1H
            PT24H         | NONE    | Expires in 24 h 0 min           | PT1M
            PT3H12M       | NONE    | Expires in 3 h 12 min           | PT1M
            PT3H11M1S     | NONE    | Expires in 3 h 12 min           | PT1S
            PT59M59S      | NONE    | Expires in 1 h 0 min            | PT59S
            PT10M1S       | NONE    | Expires in 11 min               | PT1S
            PT10M         | NONE    | Expires in 10:00                | PT1S
            PT5M0.001S    | NONE    | Expires in 5:01                 | PT0.001S
            PT5M          | SOON    | Expires soon: 5:00              | PT1S
            PT4M59.5S     | SOON    | Expires soon: 5:00              | PT0.5S
            PT1S          | SOON    | Expires soon: 0:01              | PT1S
            PT0.2S        | SOON    | Expires soon: 0:01              | PT0.2S
            # until midnight: from then on the date is said too
            PT0S          | EXPIRED | Expired at 15:14                | PT8H45M38S
            PT-14M        | EXPIRED | Expired at 15:00                | PT8H45M38S
            """)
    void countsDown(Duration left, TokenSummary.Urgency urgency, String text, @Nullable Duration nextChange) {
        var expiry = texts(InstantSource.fixed(Samples.NOW), ZoneOffset.UTC).of(until(Samples.NOW.plus(left)));

        assertThat(expiry).isEqualTo(new TokenSummary.Expiry(text, urgency, Optional.ofNullable(nextChange)));
    }

    @Test
    void aDateIsThatOfTheZone_onTheDayItsClockIsPutBackToo() {
        var beforeTheChange = InstantSource.fixed(Instant.parse("2026-10-23T12:00:00Z"));
        var texts = texts(beforeTheChange, ZoneId.of("Europe/London"));

        assertThat(texts.of(until(Instant.parse("2026-10-25T00:30:00Z"))).text()).isEqualTo("Expires on 25 Oct 2026 at 01:30");
        assertThat(texts.of(until(Instant.parse("2026-10-25T01:30:00Z"))).text()).isEqualTo("Expires on 25 Oct 2026 at 01:30");
        assertThat(texts.of(until(Instant.parse("2026-10-25T02:30:00Z"))).text()).isEqualTo("Expires on 25 Oct 2026 at 02:30");
    }

    @Test
    void whatIsLeftIsCountedInTimeThatPasses_notInTheClocksOfAZone() {
        // In the night of the 25th, this zone has the hour after one o'clock twice.
        var evening = InstantSource.fixed(Instant.parse("2026-10-24T22:00:00Z"));
        var texts = texts(evening, ZoneId.of("Europe/London"));

        assertThat(texts.of(until(Instant.parse("2026-10-25T03:00:00Z"))).text()).isEqualTo("Expires in 5 h 0 min");
    }

    @Test
    void saysThatATokenHasExpired() {
        TokenSummary summary = summarizer.apply(token(Duration.ofDays(-2)));

        assertThat(summary.expiry().text()).startsWith("Expired on").contains("2026");
        assertThat(summary.expired()).isTrue();
    }

    @Test
    void anOpaqueTokenIsSaidToBeOne_andNothingOfItIsShown() {
        assertThat(summarizer.apply("opaque-token-1").text()).contains("Not a JWT").doesNotContain("opaque-token-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..aXY.Y2lwaGVy.dGFn | An encrypted JWT: only the server can read it
            eyJhbGciOiJIUzI1NiJ9.e30.c2ln.more    | A damaged or unusual JWT that can’t be read
            eyJhbGciOiJIUzI1NiJ9.e30              | A damaged or unusual JWT that can’t be read
            eyJhbGciOiJIUzI1NiJ9                  | Not a JWT, so it says nothing of itself
            eyJhbGciOiJIUzI1NiJ9.e3.c2ln          | A damaged or unusual JWT that can’t be read
            abc.def.ghi                           | Not a JWT, so it says nothing of itself
            """)
    void saysWhatATokenIsThatSaysNothing(String token, String expected) {
        assertThat(summarizer.apply(token).text()).isEqualTo(expected);
    }

    @Test
    void aTokenTooLongToBeReadIsSaidToBeThat() {
        assertThat(summarizer.apply("eyJhbGciOiJIUzI1NiJ9.e30." + "x".repeat(64 * 1024)).text()).isEqualTo("Too long to be looked into");
    }

    @Test
    void claimsCannotTurnTheReadingDirection() {
        String token = JWT.create().withClaim("email", "a\u202Eb@acme.example").sign(Algorithm.HMAC256("secret"));
        assertThat(summarizer.apply(token).text()).startsWith("a\\u202eb@acme.example");
    }

    @Test
    void namesThePlaceOfTheFirstBadCharacter() {
        assertThat(summarizer.apply("abc!def"))
                .isEqualTo(TokenSummary.unusable("Not a token: character 4 (U+0021) can’t be in one"));
    }

    @Test
    void anEmptyFieldSaysWhatBecomesOfAToken() {
        assertThat(summarizer.apply("").text()).isEqualTo("Kept in memory only, never saved");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT25H | Becomes valid on 5 Mar 2026 at 16:14 | PT1H
            PT12M | Becomes valid in 12 min              | PT1M
            PT50S | Becomes valid in 0:50                | PT1S
            PT6S  | Becomes valid in 0:06                | PT1S
            """)
    void countsUntilItIsValid(Duration left, String text, Duration nextChange) {
        var texts = texts(InstantSource.fixed(Samples.NOW), ZoneOffset.UTC);
        assertThat(texts.of(between(Samples.NOW.plus(left), Samples.NOW.plus(Duration.ofDays(9)))))
                .isEqualTo(new TokenSummary.Expiry(text, TokenSummary.Urgency.NOT_YET, Optional.of(nextChange)));
    }

    @Test
    void whatIsAsGoodAsValidIsToldByItsEnd_andWhatHasExpiredByThat() {
        var texts = texts(InstantSource.fixed(Samples.NOW), ZoneOffset.UTC);
        assertThat(texts.of(between(Samples.NOW.plusSeconds(5), Samples.NOW.plusSeconds(1_800))).text()).isEqualTo("Expires in 30 min");
        assertThat(texts.of(between(Samples.NOW.plusSeconds(9_000), Samples.NOW.minusSeconds(60))).urgency())
                .isEqualTo(TokenSummary.Urgency.EXPIRED);
    }

    @Test
    void countsByTheClockThatDecides_andGivesTimesByThisMachines() {
        var texts = new ExpiryText(Messages.of(Locale.UK), InstantSource.fixed(Samples.NOW),
                InstantSource.fixed(Samples.NOW.plus(Duration.ofHours(1))), ZoneOffset.UTC);
        assertThat(texts.of(until(Samples.NOW.plus(Duration.ofMinutes(85)))).text()).isEqualTo("Expires in 25 min");
        assertThat(texts.of(until(Samples.NOW.plus(Duration.ofMinutes(46)))).text()).isEqualTo("Expired at 16:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"exp": 4000000000}                       | No name in it
            {"organization": "Acme"}                  | No name in it
            {"roles": ["ADMIN", "SALES_REP"]}         | Admin, Sales rep
            {"email": "a_b@x.example", "role": "X"}   | a_b@x.example · X
            """)
    void saysWhomItIsFor_orThatItDoesNotSay(String payload, String expected) {
        String token = JWT.create().withPayload(payload).sign(Algorithm.HMAC256("secret"));
        assertThat(summarizer.apply(token).statement()).isEqualTo(expected);
    }

    private static ExpiryText texts(InstantSource clock, ZoneId zone) {
        return new ExpiryText(Messages.of(Locale.UK), clock, clock, zone);
    }

    private static TokenClaims until(Instant end) {
        return new TokenClaims(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                Optional.empty(), Optional.empty(), Optional.of(end));
    }

    private static TokenClaims between(Instant from, Instant end) {
        return new TokenClaims(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                Optional.empty(), Optional.of(from), Optional.of(end));
    }

    private static String token(Duration untilExpiry) {
        return JWT.create()
                .withClaim("email", "alex@acme.example")
                .withClaim("role", "ADMIN")
                .withExpiresAt(Samples.NOW.plus(untilExpiry))
                .sign(Algorithm.HMAC256("secret"));
    }
}
