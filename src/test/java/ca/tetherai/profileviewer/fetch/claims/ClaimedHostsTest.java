package ca.tetherai.profileviewer.fetch.claims;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.token.TestTokens;
import ca.tetherai.profileviewer.token.TokenClaims;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimedHostsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://[2001:db8::1]     | https://[2001:DB8:0:0::1]:8443/x
            https://[2001:db8:0::1]   | https://[2001:db8::1]
            https://api.acme.example. | https://api.acme.example/x
            https://api.acme.example  | https://api.acme.example.
            https://api.acme.example  | api.acme.example:8443
            http://localhost:2212     | https://[::1]
            http://127.0.0.1          | localhost
            """)
    void aServerIsTheSameHoweverItIsWritten(String server, String audience) {
        ClaimedHosts hosts = hosts(server, audience);

        assertThat(hosts.isForServer()).isTrue();
        assertThat(hosts.otherAudience()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://[2001:db8::1]    | https://[2001:db8::2]      | [2001:db8::2]
            https://api.acme.example | https://api2.acme.example  | api2.acme.example
            https://api.acme.example | https://[nowhere]          | [nowhere]
            http://localhost         | https://api.acme.example   | api.acme.example
            https://[2001:db8::1]    | https://[::1]              | [::1]
            """)
    void anotherServerIsNamed(String server, String audience, String other) {
        ClaimedHosts hosts = hosts(server, audience);

        assertThat(hosts.isForServer()).isFalse();
        assertThat(hosts.otherAudience()).contains(other);
    }

    @Test
    void namesThatNoNameSystemTakesAreComparedAsTheyStand() {
        String one = "a".repeat(64) + ".example";
        String other = "b".repeat(64) + ".example";

        assertThat(hosts("https://" + one, "https://" + one).isForServer()).isTrue();
        assertThat(hosts("https://" + one, "https://" + other).isForServer()).isFalse();
    }

    static Stream<String> longest() {
        return Stream.of("a".repeat(260 - ".com".length()) + ".com", "https://staging.acme.example/" + "x".repeat(2_000 - 29));
    }

    @ParameterizedTest
    @MethodSource("longest")
    void whatIsLongerThanAnyAddressIsNone(String audience) {
        assertThat(hosts("https://api.acme.example", audience).otherAudience()).isPresent();
        assertThat(hosts("https://api.acme.example", audience.replaceFirst("a", "aa").replace("/x", "/xx")).otherAudience()).isEmpty();
    }

    private static ClaimedHosts hosts(String server, String audience) {
        TokenClaims claims = TokenClaims.read(TestTokens.jwt("{\"aud\": \"" + audience + "\"}")).orElseThrow();
        return ClaimedHosts.of(claims, Samples.server(server));
    }
}
