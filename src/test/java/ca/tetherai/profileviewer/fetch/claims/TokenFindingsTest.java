package ca.tetherai.profileviewer.fetch.claims;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.token.DecodedToken;
import ca.tetherai.profileviewer.token.TokenClaims;
import ca.tetherai.profileviewer.token.TokenInput;
import ca.tetherai.profileviewer.token.TokenReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenFindingsTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"exp": 1700003600}                                         | ''
            {"exp": 1700000000}                                         | EXPIRED
            {"exp": 1699999999}                                         | EXPIRED
            {"exp": 1700000001}                                         | EXPIRES_SOON
            {"exp": 1700000300}                                         | EXPIRES_SOON
            {"exp": 1700000301}                                         | ''
            {"exp": 1700003600000}                                      | MILLISECONDS
            {"exp": 1699999999000}                                      | EXPIRED,MILLISECONDS
            {}                                                          | NO_EXPIRY
            {"exp": null}                                               | NO_EXPIRY
            {"exp": "tomorrow"}                                         | NOT_A_TIME
            {"exp": 99999999999999999999}                               | NOT_A_TIME
            {"exp": 1700003600, "nbf": [1]}                             | NOT_A_TIME
            {"exp": 900000000000000}                                    | NOT_A_TIME
            {"exp": -100000000000000}                                   | NOT_A_TIME
            {"exp": 1700003600, "nbf": 1700000006}                      | NOT_YET_VALID
            {"exp": 1700003600, "nbf": 1700000050}                      | NOT_YET_VALID
            {"exp": 1700003600, "nbf": 1700000005}                      | ''
            {"exp": 1700003600, "iat": 1700000005}                      | ''
            {"exp": 1700003600, "iat": 1700000006}                      | ISSUED_IN_FUTURE
            {"exp": 1700003600, "iat": 1690000000000, "nbf": 1690000000000} | MILLISECONDS
            {"exp": 1700003600, "aud": "https://api.acme.example"}      | ''
            {"exp": 1700003600, "aud": "https://staging.acme.example"}  | OTHER_AUDIENCE
            {"exp": 1700003600, "iss": "https://login.acme.example/x"}  | OTHER_ISSUER
            {"exp": 1700003600, "iss": "tether"}                        | ''
            {"exp": 1700003600, "iss": "https://login.acme.example", "aud": "https://api.acme.example"}   | ISSUED_ELSEWHERE
            {"exp": 1700003600, "iss": "https://api.acme.example", "aud": "https://staging.acme.example"} | OTHER_AUDIENCE
            {"exp": 1700003600, "iss": "https://staging.acme.example", "aud": "staging.acme.example"}     | OTHER_AUDIENCE,OTHER_ISSUER
            {"exp": 1, "nbf": 1800000000, "iat": 1800000000}            | EXPIRED,NOT_YET_VALID,ISSUED_IN_FUTURE
            """)
    void followFromTheClaims(String payload, String expected) {
        assertThat(found("{\"alg\":\"HS256\"}", payload, Optional.empty())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"alg": "none"}                      | UNSIGNED
            {"alg": "NONE"}                      | UNSIGNED
            {"alg": "HS256", "crit": ["b64"]}    | CRITICAL
            {"alg": "HS256", "crit": []}         | CRITICAL
            {"alg": "HS256", "crit": "b64"}      | CRITICAL
            {"typ": "JWT"}                       | UNSIGNED
            """)
    void followFromTheHeader(String header, String expected) {
        assertThat(found(header, "{\"exp\": 1700003600}", Optional.empty())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "60, ''", "61, CLOCK_BEHIND", "-60, ''", "-61, CLOCK_AHEAD"})
    void nameAClockThatIsWrong_onceTheServersIsKnown(long lead, String expected) {
        assertThat(found("{\"alg\":\"HS256\"}", "{\"exp\": 1700003600}", Optional.of(Duration.ofSeconds(lead)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, ISSUED_IN_FUTURE", "595, CLOCK_BEHIND", "594, 'ISSUED_IN_FUTURE,CLOCK_BEHIND'"})
    void goByTheServersClockForWhenATokenWasIssued(long lead, String expected) {
        assertThat(found("{\"alg\":\"HS256\"}", "{\"exp\": 1700003600, \"iat\": 1700000600}", Optional.of(Duration.ofSeconds(lead))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the server's clock an hour ahead: 25 min left here are none there
            3600  | {"exp": 1700001500}                    | EXPIRED_THERE,CLOCK_BEHIND
            3600  | {"exp": 1700003601}                    | EXPIRES_SOON,CLOCK_BEHIND
            3600  | {"exp": 1700003901}                    | CLOCK_BEHIND
            3600  | {"exp": 1699999999}                    | EXPIRED,CLOCK_BEHIND
            3600  | {"exp": 1700009999, "nbf": 1700003600} | CLOCK_BEHIND
            # an hour behind: what has expired here has not there
            -3600 | {"exp": 1699999999}                    | CLOCK_AHEAD,EXPIRED_HERE
            -3600 | {"exp": 1699996700}                    | EXPIRES_SOON,CLOCK_AHEAD,EXPIRED_HERE
            -3600 | {"exp": 1699996400}                    | EXPIRED,CLOCK_AHEAD
            -3600 | {"exp": 1700009999, "nbf": 1699999999} | NOT_YET_VALID,CLOCK_AHEAD
            -3600 | {"exp": 1700009999, "iat": 1699999999} | ISSUED_IN_FUTURE,CLOCK_AHEAD
            # what may be chance changes nothing
            60    | {"exp": 1700000001}                    | EXPIRES_SOON
            -60   | {"exp": 1700000000}                    | EXPIRED
            """)
    void goByTheServersClock_whereItIsAnother(long lead, String payload, String expected) {
        assertThat(found("{\"alg\":\"HS256\"}", payload, Optional.of(Duration.ofSeconds(lead)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"exp": 1700003600}                                         | PT55M
            {"exp": 1700000300}                                         | PT5M
            {"exp": 1700000001}                                         | PT1S
            {"exp": 1700000000}                                         | never
            {"exp": 1700003600, "nbf": 1700000035}                      | PT30S
            {"nbf": 1700000005, "iat": 1700000005}                      | never
            {"iat": 1700000045}                                         | PT40S
            """)
    void areOthersAsTimePasses(String payload, String expected) {
        TokenClaims claims = decoded("{\"alg\":\"HS256\"}", payload).claims();
        Optional<Duration> next = TokenTimes.of(claims, Optional.empty(), NOW).nextChange();

        assertThat(next.map(Duration::toString).orElse("never")).isEqualTo(expected);
        next.ifPresent(in -> {
            Instant then = NOW.plus(in);
            assertThat(at(payload, then)).as("then").isNotEqualTo(at(payload, then.minusNanos(1)));
        });
    }

    @Test
    void areOthersWhenATokenExpiresHere_alsoWhereItDoesNotThere() {
        TokenClaims claims = decoded("{\"alg\":\"HS256\"}", "{\"exp\": 1700000010}").claims();

        assertThat(TokenTimes.of(claims, Optional.of(Duration.ofHours(-1)), NOW).nextChange()).contains(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @CsvSource({"7168, ''", "7169, LONG", "70000, LONG"})
    void nameATokenThatIsLongerThanServersTake_alsoWhereItIsNoJwt(int length, String expected) {
        if (new TokenReader().read("x".repeat(length)) instanceof TokenInput.Usable(var token)) {
            assertThat(kinds(TokenFindings.ofUnread(token))).isEqualTo(expected);
        } else {
            throw new AssertionError("not a token");
        }
    }

    @Test
    void nameATokenThatIsLongerThanServersTake() {
        String filler = "\"filler\": \"" + "x".repeat(6 * 1024) + "\"";
        assertThat(found("{\"alg\":\"HS256\"}", "{\"exp\": 1700003600, " + filler + "}", Optional.empty())).isEqualTo("LONG");
    }

    @Test
    void withoutAServerNobodyIsTheWrongOne() {
        var token = decoded("{\"alg\":\"HS256\"}", "{\"exp\": 1700003600, \"aud\": \"https://staging.acme.example\"}");
        assertThat(TokenFindings.of(token, Optional.empty(), Optional.empty(), NOW)).isEmpty();
    }

    @Test
    void sayWhatTheyAreAbout() {
        var token = decoded("{\"alg\":\"HS256\"}", "{\"exp\": 1699999999, \"aud\": [\"https://staging.acme.example\", \"x\"]}");
        assertThat(TokenFindings.of(token, server(), Optional.empty(), NOW)).containsExactly(
                TokenFinding.of(TokenFinding.Kind.EXPIRED, Instant.ofEpochSecond(1_699_999_999)),
                TokenFinding.of(TokenFinding.Kind.OTHER_AUDIENCE, "staging.acme.example"));
    }

    private static String found(String header, String payload, Optional<Duration> lead) {
        return kinds(TokenFindings.of(decoded(header, payload), server(), lead, NOW));
    }

    private static String at(String payload, Instant now) {
        return kinds(TokenFindings.of(decoded("{\"alg\":\"HS256\"}", payload), server(), Optional.empty(), now));
    }

    private static String kinds(List<TokenFinding> findings) {
        return findings.stream().map(finding -> finding.kind().name()).collect(Collectors.joining(","));
    }

    private static Optional<ServerAddress> server() {
        return ServerAddress.parse("https://api.acme.example") instanceof ServerAddress.Parsed.Valid(var address)
                ? Optional.of(address)
                : Optional.empty();
    }

    private static DecodedToken decoded(String header, String payload) {
        if (new TokenReader().read(encoded(header) + "." + encoded(payload) + ".c2ln") instanceof TokenInput.Usable(var token)) {
            return DecodedToken.read(token).orElseThrow();
        }
        throw new IllegalArgumentException(payload);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
