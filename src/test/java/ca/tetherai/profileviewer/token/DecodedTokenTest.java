package ca.tetherai.profileviewer.token;

import static ca.tetherai.profileviewer.token.TestTokens.part;
import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTokenTest {
    @Test
    void theFingerprintIsTheEndOfTheSignature() {
        String token = JWT.create().withSubject("a").sign(Algorithm.HMAC256("a key of this test alone"));

        assertThat(decode(token).fingerprint()).hasSize(4).isEqualTo(token.substring(token.length() - 4));
        assertThat(decode(token).length()).isEqualTo(token.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0123456789012345678901234567890"})
    void aShortSignatureHasNone_forFourCharactersWouldGiveAwayTooMuchOfIt(String signature) {
        assertThat(decode(part("{\"alg\":\"none\"}") + "." + part("{}") + "." + signature).fingerprint()).isEmpty();
    }

    @Test
    void aSignatureOfThirtyTwoCharactersHasOne() {
        assertThat(decode(part("{\"alg\":\"none\"}") + "." + part("{}") + "." + "0123456789".repeat(3) + "ab").fingerprint())
                .isEqualTo("89ab");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"alg": "RS256"}                       | RS256 | false | ''
            {"alg": "none"}                        | none  | true  | ''
            {"alg": "nOnE"}                        | nOnE  | true  | ''
            {"typ": "JWT"}                         | ''    | true  | ''
            {"alg": " none"}                       | ' none' | true  | ''
            {"alg": "HS256", "crit": ["b64", "x"]} | HS256 | false | b64,x
            {"alg": "HS256", "crit": "b64"}        | HS256 | false | "b64"
            {"alg": "HS256", "crit": [7]}          | HS256 | false | [7]
            {"alg": "HS256", "crit": ["b64", null]} | HS256 | false | ["b64",null]
            {"alg": "HS256", "crit": [{}]}         | HS256 | false | [{}]
            {"alg": "HS256", "crit": []}           | HS256 | false | []
            {"alg": "HS256", "crit": {}}           | HS256 | false | {}
            {"alg": "HS256", "crit": null}         | HS256 | false | null
            """)
    void readsTheHeader(String header, String algorithm, boolean unsigned, String critical) {
        DecodedToken token = decode(part(header) + "." + part("{}") + ".c2lnbmF0dXJl");

        assertThat(token.algorithm()).isEqualTo(algorithm);
        assertThat(token.isUnsigned()).isEqualTo(unsigned);
        assertThat(String.join(",", token.critical())).isEqualTo(critical);
    }

    @Test
    void timesThatAreNone_areNamed_andDropOutAlone() {
        DecodedToken token = decode(part("{\"alg\":\"HS256\"}") + "."
                + part("{\"sub\": \"a\", \"iat\": \"then\", \"nbf\": 1700000000000, \"exp\": 1700003600}") + ".c2lnbmF0dXJl");

        assertThat(token.times()).isEqualTo(new DecodedToken.OddTimes(List.of("nbf"), List.of("iat")));
        assertThat(token.claims().subject()).contains("a");
        assertThat(token.claims().expiresAt()).isPresent();
        assertThat(token.members().keySet()).containsExactly("sub", "iat", "nbf", "exp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"then\"", "true", "[1]", "{}", "1e300"})
    void whateverIsNoTimeIsNamed(String time) {
        DecodedToken token = decode(part("{\"alg\":\"HS256\"}") + "." + part("{\"exp\": " + time + "}") + ".c2ln");

        assertThat(token.times().unreadable()).containsExactly("exp");
    }

    @ParameterizedTest
    @CsvSource({"100000000000, false", "100000000001, true"})
    void aTimeIsInMillisecondsFromTheYear5138InSeconds(String time, boolean inMilliseconds) {
        DecodedToken token = decode(part("{\"alg\":\"HS256\"}") + "." + part("{\"exp\": " + time + "}") + ".c2ln");

        assertThat(token.times()).isEqualTo(new DecodedToken.OddTimes(inMilliseconds ? List.of("exp") : List.of(), List.of()));
    }

    private static DecodedToken decode(String token) {
        return DecodedToken.read(new AccessToken(token)).orElseThrow();
    }
}
