package ca.tetherai.profileviewer.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.token.DecodedToken;
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
            {"exp": 1700003600, "nbf": 1700000001}                      | NOT_YET_VALID
            {"exp": 1700003600, "nbf": 1700000000}                      | ''
            {"exp": 1700003600, "iat": 1700000060}                      | ''
            {"exp": 1700003600, "iat": 1700000061}                      | ISSUED_IN_FUTURE
            {"exp": 1700003600, "iat": 1690000000000, "nbf": 1690000000000} | MILLISECONDS
            {"exp": 1700003600, "aud": "https://api.acme.example"}      | ''
            {"exp": 1700003600, "aud": "https://staging.acme.example"}  | OTHER_AUDIENCE
            {"exp": 1700003600, "iss": "https://login.acme.example/x"}  | OTHER_ISSUER
            {"exp": 1700003600, "iss": "tether"}                        | ''
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
            {"alg": "HS256", "crit": []}         | ''
            {"typ": "JWT"}                       | ''
            """)
    void followFromTheHeader(String header, String expected) {
        assertThat(found(header, "{\"exp\": 1700003600}", Optional.empty())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "60, ''", "61, CLOCK_BEHIND", "-60, ''", "-61, CLOCK_AHEAD"})
    void nameAClockThatIsWrong_onceTheServersIsKnown(long lead, String expected) {
        assertThat(found("{\"alg\":\"HS256\"}", "{\"exp\": 1700003600}", Optional.of(Duration.ofSeconds(lead)))).isEqualTo(expected);
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
        List<TokenFinding> findings = TokenFindings.of(decoded(header, payload), server(), lead, NOW);
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
