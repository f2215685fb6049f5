package ca.tetherai.profileviewer.fetch.claims;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.token.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenStatementReaderTest {
    private static final long NOW = 1_700_000_000;

    private final TokenStatementReader reader = new TokenStatementReader();

    @Test
    void roleAndUserIdAreThoseOfTheClaims() {
        var statement = statement("https://api.tether.example", "{\"role\": \"ADMIN\", \"id\": \"u1\", \"email\": \"alex@acme.example\"}");
        assertThat(statement).isEqualTo(new TokenStatement(new TokenStanding.Fine(), Optional.of("ADMIN"), Optional.of("u1")));
    }

    @Test
    void theTimesCountBeforeAnythingElse() {
        assertThat(standing("https://api.tether.example", "{\"exp\": 1699999000, \"iss\": \"https://staging.tether.example\"}"))
                .isEqualTo(new TokenStanding.Expired(Instant.ofEpochSecond(1_699_999_000)));
        assertThat(standing("https://api.tether.example", "{\"nbf\": 1700009000, \"aud\": \"https://staging.tether.example\"}"))
                .isEqualTo(new TokenStanding.NotYetValid(Instant.ofEpochSecond(1_700_009_000)));
    }

    @ParameterizedTest
    @CsvSource({"5, false", "6, true", "50, true"})
    void isNotYetValid_whereTheFindingsSaySoToo(int seconds, boolean notYet) {
        assertThat(standing("https://api.tether.example", "{\"nbf\": " + (NOW + seconds) + "}"))
                .isEqualTo(notYet ? new TokenStanding.NotYetValid(Instant.ofEpochSecond(NOW + seconds)) : new TokenStanding.Fine());
    }

    @ParameterizedTest
    @ValueSource(strings = {"opaque", "a.b.c"})
    void whatIsNoJwtSaysNothing(String token) {
        var request = new FetchRequest(Samples.server("https://api.tether.example"), TestTokens.token(token));
        assertThat(reader.apply(request, exchange(0))).isEqualTo(TokenStatement.of(new TokenStanding.NotAJwt()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "https://api.tether.example | {'aud': 'https://staging.tether.example/x'} | staging.tether.example",
            "https://api.tether.example | {'aud': ['tether', 'HTTPS://Staging.Tether.example:8443']} | staging.tether.example",
            "https://api.tether.example | {'aud': ['https://a.example', 'https://b.example'], 'iss': 'https://login.example'} | a.example",
            "https://api.tether.example | {'iss': 'https://api.tether.example', 'aud': ['https://other.example']} | other.example",
            "https://api.tether.example | {'aud': 'https://a_b.tether.example/p q'} | a_b.tether.example",
            "https://api.tether.example | {'aud': 'https://sam@über.example:8443?x'} | über.example",
            "https://api.tether.example | {'aud': 'Staging.tether.example:8443'} | staging.tether.example",
            "https://api.tether.example | {'aud': 'other.example.org'} | other.example.org",
            "https://api.tether.example | {'aud': ['tether', 'staging.example:8443']} | staging.example",
            "https://api.tether.example | {'aud': 'not-tether.example'} | not-tether.example",
            "https://api.tether.example | {'aud': 'localhost:3000'} | localhost",
            "http://localhost:2212 | {'aud': 'api.tether.example'} | api.tether.example",
            "https://api.tether.example/base | {'aud': 'http://other.example'} | other.example"})
    void anAudienceOfOtherServersIsSaid(String server, String payload, String host) {
        assertThat(standing(server, payload)).isEqualTo(new TokenStanding.ForOtherServer(host));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "https://api.tether.example | {'iss': 'https://login.tether.example/realms/x'} | login.tether.example",
            "https://api.tether.example | {'iss': 'https://login.example', 'aud': 'tether-api'} | login.example",
            "https://api.tether.example | {'iss': 'login.eu.tether.example'} | login.eu.tether.example",
            "https://api.tether.example | {'iss': 'Evil.com'} | evil.com",
            "https://10.0.0.7 | {'iss': 'login.acme.internal'} | login.acme.internal",
            "http://localhost:2212 | {'iss': 'https://api.tether.example'} | api.tether.example"})
    void anIssuerElsewhereIsSaid(String server, String payload, String host) {
        assertThat(standing(server, payload)).isEqualTo(new TokenStanding.OfOtherIssuer(host));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"https://api.tether.example | {}",
            "https://api.tether.example | {'iss': 'tether', 'aud': ['api', 'urn:tether:api', 'com', 'tether.api:8443']}",
            "https://api.tether.example | {'iss': 'tether.example', 'aud': ['com.tether.app', 'tether.api', 'com.acme.dev']}",
            "https://api.tether.example | {'iss': 'https://api.tether.example./', 'aud': 'API.tether.example.'}",
            "https://10.0.0.7 | {'iss': '10.1.0.7', 'aud': 'x.0.7'}", "https://tether | {'iss': 'login.tether'}",
            "https://api.tether.example | {'iss': 'mailto:a@b.example', 'aud': 'ftp://files.example'}",
            "https://api.tether.example | {'iss': 'https://API.tether.example:8443/other'}",
            "https://api.tether.example | {'iss': 'https://login.example', 'aud': 'https://api.tether.example/'}",
            "https://api.tether.example | {'aud': ['https://other.example', 'https://api.tether.example']}",
            "https://api.tether.example | {'iss': 'https:// b.example', 'aud': ['http://', 'https:///x', ' ']}",
            "http://127.0.0.1:2212 | {'iss': 'http://localhost:3000'}", "http://127.0.0.1:2212 | {'iss': 'localhost:3000'}",
            "https://api.tether.example | {'aud': 'api.tether.example:8443'}", "http://localhost:2212 | {'aud': 'http://[::1]:2212'}",
            "https://[2001:db8::1] | {'aud': 'https://[2001:DB8:0:0::1]'}"})
    void aNameThatIsNoUrl_orOneThatIsTheServers_saysNothingAgainstIt(String server, String payload) {
        assertThat(standing(server, payload)).isEqualTo(new TokenStanding.Fine());
    }

    // Seconds: the token's end or its beginning after the exchange, how much the server's clock is ahead, what is said.
    @ParameterizedTest
    @CsvSource({"exp, 1500, 3600, ExpiredThere", "exp, 1500, 50, Fine", "exp, -10, 3600, Expired", "exp, -10, -3600, Fine",
            "nbf, 1500, 3600, Fine", "nbf, -1500, -3600, NotYetValidThere", "nbf, 50, 0, NotYetValid", "nbf, 4, 0, Fine"})
    void theServersClockCounts_whereItIsKnownToBeAnother(String claim, long after, long serversLead, String expected) {
        TokenStanding standing = statement("https://api.tether.example", "{'%s': %d}".formatted(claim, NOW + after), serversLead)
                .standing();
        assertThat(standing.getClass().getSimpleName()).isEqualTo(expected);
        if (standing instanceof TokenStanding.ExpiredThere(_, var off)) {
            assertThat(off).isEqualTo(Duration.ofHours(1));
        }
    }

    private TokenStanding standing(String server, String payload) {
        return statement(server, payload).standing();
    }

    private TokenStatement statement(String server, String payload) {
        return statement(server, payload, 0);
    }

    private TokenStatement statement(String server, String payload, long serversLead) {
        String json = payload.replace('\'', '"');
        String token = "eyJhbGciOiJub25lIn0."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8)) + ".";
        return reader.apply(new FetchRequest(Samples.server(server), TestTokens.token(token)), exchange(serversLead));
    }

    private static Exchange exchange(long serversLead) {
        Instant now = Instant.ofEpochSecond(NOW);
        return new Exchange(Samples.server("https://api.tether.example"), OptionalInt.of(401), Duration.ofMillis(143), 0, now,
                Optional.of(now.plusSeconds(serversLead)), Optional.empty(), Optional.empty());
    }
}
