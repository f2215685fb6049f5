package ca.tetherai.profileviewer.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenClaimsTest {
    private static final TokenClaims NOTHING = new TokenClaims(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    @Test
    void readsWhatATokenSaysOfItself() {
        assertThat(
                claims("""
                        {"sub": "u1", "email": "alex@acme.example", "role": "ADMIN", "organization": "Acme", "iss": "https://api.tether.example", "aud": "tether",
                         "iat": 1700000000, "nbf": 1700000001, "exp": 1700003600}"""))
                .contains(new TokenClaims(Optional.of("u1"), Optional.of("alex@acme.example"), Optional.of("ADMIN"),
                        Optional.of("Acme"), Optional.of("https://api.tether.example"), List.of("tether"),
                        Optional.of(Instant.parse("2023-11-14T22:13:20Z")),
                        Optional.of(Instant.parse("2023-11-14T22:13:21Z")), Optional.of(Instant.parse("2023-11-14T23:13:20Z"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"id": "a"}                                   | a |   |
            {"_id": "a"}                                  | a |   |
            {"userId": "a"}                               | a |   |
            {"user_id": 17}                               | 17 |  |
            {"sub": "", "id": "a"}                        | a |   |
            {"sub": null, "id": "a"}                      | a |   |
            {"id": "b", "sub": "a"}                       | a |   |
            {"userEmail": "e@x.example"}                  |   | e@x.example |
            {"preferred_username": "e@x.example"}         |   | e@x.example |
            {"accessRole": "R"}                           |   |   | R
            {"userRole": "R"}                             |   |   | R
            {"roles": ["R", "S"]}                         |   |   | R, S
            {"roles": ["R", 1, "S"]}                      |   |   | R, S
            {"roles": [""]}                               |   |   |
            {"emailAddress": "e@x.example"}               |   | e@x.example |
            {"email_address": "e@x.example"}              |   | e@x.example |
            {"unique_name": "e@x.example"}                |   | e@x.example |
            {"sub": "a", "aud": [{"a": 1}]}               | a |   |
            {"sub": "a", "aud": {"a": 1}}                 | a |   |
            {"role": {"name": 7, "id": 9}}                |   |   | 9
            {"role": ["R"]}                               |   |   | R
            {"roles": []}                                 |   |   |
            {"roles": [1]}                                |   |   |
            {"role": {"name": "R"}}                       |   |   | R
            {"role": {"name": 7}}                         |   |   |
            {"role": {"id": true, "_id": "R"}}            |   |   | R
            {"uid": "a", "upn": "e@x.example"}            | a | e@x.example |
            {"user": {"_id": "a", "email": "e", "role": "R"}} | a | e | R
            {"user": {"id": "inner"}, "userId": "outer"}  | outer |   |
            {"user": "a"}                                 |   |   |
            {"user": {"user": {"id": "a"}}}               |   |   |
            {"email": true}                               |   |   |
            """)
    void knowsTheNamesThatDeploymentsUse(String payload, String subject, String email, String role) {
        assertThat(claims(payload)).hasValueSatisfying(claims -> {
            assertThat(claims.subject()).isEqualTo(Optional.ofNullable(subject));
            assertThat(claims.email()).isEqualTo(Optional.ofNullable(email));
            assertThat(claims.role()).isEqualTo(Optional.ofNullable(role));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"organization\": \"Acme\"}", "{\"org\": \"Acme\"}", "{\"org_id\": \"Acme\"}", "{\"tenant\": \"Acme\"}",
            "{\"organization\": {\"name\": \"Acme\"}}", "{\"user\": {\"organizationId\": \"Acme\"}}", "{\"company\": \"Acme\"}",
            "{\"companyId\": \"Acme\"}", "{\"company_id\": \"Acme\"}", "{\"organisationId\": \"Acme\"}", "{\"organisation_id\": \"Acme\"}",
            "{\"tenantId\": \"Acme\"}", "{\"tenant_id\": \"Acme\"}", "{\"tid\": \"Acme\"}", "{\"organization\": {\"id\": \"Acme\"}}"})
    void knowsTheNamesOfTheOrganization(String payload) {
        assertThat(claims(payload).orElseThrow().organization()).contains("Acme");
    }

    @Test
    void anOrganizationMayBeANumber() {
        assertThat(claims("{\"organization\": {\"id\": 9}}").orElseThrow().organization()).contains("9");
    }

    @Test
    void whatIsNoAudienceDropsOutAlone() {
        assertThat(claims("{\"aud\": [{\"a\":1}], \"exp\": 1700003600}").orElseThrow().expiresAt()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"a\"|a", "[\"a\", \"b\"]|a,b", "[\"a\", 7, null, \"b\"]|a,b", "[]|''", "7|''", "null|''",
            "[{\"a\": 1}]|''", "[\"a\", {\"a\": 1}, [\"c\"], \"b\"]|a,b",
            "{\"a\": 1}|''"})
    void theAudienceIsOneOrSeveral(String audience, String expected) {
        assertThat(claims("{\"aud\": " + audience + "}").orElseThrow().audience()).isEqualTo(
                expected.isEmpty() ? List.of() : List.of(expected.split(",")));
    }

    @ParameterizedTest
    @CsvSource({"1700000000,2023-11-14T22:13:20Z", "1700000000000,2023-11-14T22:13:20Z", "1700000000.9,2023-11-14T22:13:20Z",
            "0,1970-01-01T00:00:00Z", "-1,1969-12-31T23:59:59Z", "100000000000,5138-11-16T09:46:40Z",
            "100000000001,1973-03-03T09:46:40.001Z"})
    void readsTimesInSecondsAndInMilliseconds(String time, Instant expected) {
        assertThat(claims("{\"exp\": " + time + "}").orElseThrow().expiresAt()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-31557014167219200", "253402300800000", "-62135596801", "-62135510400", "253402128000000"})
    void aTimeThatIsInNoCalendarIsNone_andTheRestIsKept(String time) {
        var claims = claims("{\"sub\": \"a\", \"iat\": %s, \"nbf\": %s, \"exp\": %s}".formatted(time, time, time)).orElseThrow();
        assertThat(claims).isEqualTo(new TokenClaims(Optional.of("a"), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(claims.isExpired(Instant.EPOCH)).isFalse();
        assertThat(claims.isNotYetValid(Instant.EPOCH)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1e300", "1e300", "1e18", "99999999999999999", "9223372036854775807", "-9223372036854775808",
            "99999999999999999999999"})
    void aTimeBeyondWhatAnInstantHoldsIsNone(String time) {
        assertThat(claims("{\"exp\": " + time + "}").flatMap(TokenClaims::expiresAt)).isEmpty();
        assertThat(claims("{\"nbf\": " + time + "}").flatMap(TokenClaims::notBefore)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-62135500000,0001-01-02T02:53:20Z", "253402000000000,9999-12-28T12:26:40Z"})
    void aFarTimeOfTheCalendarCounts(String time, Instant expected) {
        assertThat(claims("{\"exp\": " + time + "}").orElseThrow().expiresAt()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"1700000000, true, false", "1700000001, false, true", "1699999999, true, false", "1700000001000, false, true",
            "1699999999000, true, false"})
    void isExpiredFromItsEnd_andNotYetValidBeforeItsBeginning(String time, boolean expired, boolean notYetValid) {
        Instant now = Instant.ofEpochSecond(1_700_000_000);
        assertThat(claims("{\"exp\": " + time + "}").orElseThrow().isExpired(now)).isEqualTo(expired);
        assertThat(claims("{\"nbf\": " + time + "}").orElseThrow().isNotYetValid(now)).isEqualTo(notYetValid);
    }

    @Test
    void aTokenThatSaysNothingIsAJwtAllTheSame() {
        assertThat(claims("{}")).contains(NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"opaque", "a.b.c", "a.b", "..", "a.b.c.d.e", "e30.bnVsbA.x", "e30.W10.x"})
    void whatIsNoJwtSaysNothing(String token) {
        assertThat(TokenClaims.read(new AccessToken(token))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"exp\": \"tomorrow\"}", "{\"exp\": 99999999999999999}", "{\"exp\": 1e400}", "{\"exp\": [1]}", "{\"aud\": 7}",
            "{\"sub\": [1]}",
            "{\"iss\": {}}", "{", "{} {}"})
    void aPayloadThatBreaksTheStandardEndsWithoutAnException(String payload) {
        assertThatCode(() -> claims(payload)).doesNotThrowAnyException();
    }

    @Test
    void doesNotDecodeATokenOverTheLimit() {
        String start = encoded("{\"alg\":\"HS256\"}") + "." + encoded("{\"sub\":\"a\"}") + ".";
        assertThat(TokenClaims.read(new AccessToken(start + "x".repeat(TokenClaims.MAX_LENGTH - start.length())))).isPresent();
        assertThat(TokenClaims.read(new AccessToken(start + "x".repeat(TokenClaims.MAX_LENGTH - start.length() + 1)))).isEmpty();
    }

    @Test
    void survivesAPayloadThatNestsAsDeepAsFits() {
        assertThatCode(() -> claims("{\"user\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverThePayloadIs_noExceptionEscapes(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var pieces = List.of("{", "}", "[", "]", ",", ":", "\"exp\"", "\"sub\"", "\"aud\"", "\"user\"", "\"roles\"", "1", "1e999", "-",
                "null", "true", "\"é\"",
                "\\", "\u0000", "99999999999999999999999");
        for (int round = 0; round < 2_000; round++) {
            String payload = IntStream.range(0, random.nextInt(12))
                    .mapToObj(_ -> pieces.get(random.nextInt(pieces.size())))
                    .collect(Collectors.joining("", "{\"exp\":", "}"));
            assertThatCode(() -> claims(payload)).as("seed %d: %s", seed, payload).doesNotThrowAnyException();
        }
    }

    private static Optional<TokenClaims> claims(String payload) {
        return TokenClaims.read(new AccessToken(encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + encoded(payload) + ".c2ln"));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
