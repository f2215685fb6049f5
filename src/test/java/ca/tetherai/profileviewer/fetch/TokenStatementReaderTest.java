package ca.tetherai.profileviewer.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.token.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenStatementReaderTest {
    private static final long NOW = 1_700_000_000;

    private final TokenStatementReader reader = new TokenStatementReader(InstantSource.fixed(Instant.ofEpochSecond(NOW)));

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
        assertThat(reader.apply(request)).isEqualTo(TokenStatement.of(new TokenStanding.NotAJwt()));
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

    private TokenStanding standing(String server, String payload) {
        return statement(server, payload).standing();
    }

    private TokenStatement statement(String server, String payload) {
        String json = payload.replace('\'', '"');
        String token = "eyJhbGciOiJub25lIn0."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8)) + ".";
        return reader.apply(new FetchRequest(Samples.server(server), TestTokens.token(token)));
    }
}
