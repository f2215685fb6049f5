package ca.tetherai.profileviewer.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import ca.tetherai.profileviewer.token.TestTokens;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {

    private static ServerAddress valid(String text) {
        assertThat(ServerAddress.parse(text)).isInstanceOf(ServerAddress.Parsed.Valid.class);
        return ((ServerAddress.Parsed.Valid) ServerAddress.parse(text)).address();
    }

    private static Failure refused(String text) {
        assertThat(ServerAddress.parse(text)).isInstanceOf(ServerAddress.Parsed.Refused.class);
        return ((ServerAddress.Parsed.Refused) ServerAddress.parse(text)).failure();
    }

    @ParameterizedTest
    @CsvSource({
            "https://api.example.com, https://api.example.com/api/user/profile",
            "https://api.example.com/, https://api.example.com/api/user/profile",
            "https://api.example.com///, https://api.example.com/api/user/profile",
            "https://api.example.com/tether, https://api.example.com/tether/api/user/profile",
            "https://api.example.com/tether/v2/, https://api.example.com/tether/v2/api/user/profile",
            "https://api.example.com/Tether, https://api.example.com/Tether/api/user/profile",
            "https://api.example.com/a%20b/, https://api.example.com/a%20b/api/user/profile",
            "https://api.example.com/é, https://api.example.com/%C3%A9/api/user/profile",
            "HTTPS://API.Example.COM, https://api.example.com/api/user/profile",
            "https://api.example.com:8443/, https://api.example.com:8443/api/user/profile",
            "https://api.example.com:65535, https://api.example.com:65535/api/user/profile",
            "https://api.example.com:443, https://api.example.com/api/user/profile",
            "https://api.example.com:, https://api.example.com/api/user/profile",
            "https://192.0.2.7, https://192.0.2.7/api/user/profile",
            "https://[2001:DB8::1]:8443/x, https://[2001:db8::1]:8443/x/api/user/profile",
            "https://your-instance.example.com, https://your-instance.example.com/api/user/profile",
            "http://localhost:2212, http://localhost:2212/api/user/profile",
            "http://LOCALHOST:80/, http://localhost/api/user/profile",
            "http://127.0.0.1:8080/, http://127.0.0.1:8080/api/user/profile",
            "http://127.1.2.3, http://127.1.2.3/api/user/profile",
            "http://[::1]:8080/, http://[::1]:8080/api/user/profile",
            "http://[0:0:0:0:0:0:0:1], http://[0:0:0:0:0:0:0:1]/api/user/profile",
            "http://[::ffff:127.0.0.1], http://[::ffff:127.0.0.1]/api/user/profile"})
    void findsTheProfileUnderTheAddress(String text, String profile) {
        assertThat(valid(text).profileUri()).hasToString(profile);
    }

    @ParameterizedTest
    @ValueSource(strings = {" https://api.example.com", "https://api.example.com\n", "\thttps://api.example.com/ \r\n",
            "\u00A0https://api.example.com\u2003", "\uFEFFhttps://api.example.com", "\u200Bhttps://api.example.com\u200B"})
    void ignoresBlanksAroundTheAddress(String text) {
        assertThat(valid(text)).isEqualTo(valid("https://api.example.com"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u00A0", "\u200B"})
    void saysThatThereIsNoServer(String text) {
        assertThat(refused(text)).isEqualTo(Failure.notAsked(FailureCode.SERVER_MISSING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"api.example.com", "localhost:2212", "//api.example.com", "/api", "ftp://api.example.com", "ws://localhost",
            "file:///etc/passwd", "javascript:alert(1)", "mailto:a@example.com", "https:", "https://", "https:///api",
            "https:api.example.com",
            "https://?", "https://api example.com", "https://api.example.com/a b", "https://{instance}.example.com", "https://<server>",
            "https://api.example.com\\@evil.example", "https://user@api.example.com", "https://user:secret@api.example.com",
            "https://@api.example.com", "http://localhost@evil.example", "https://api.example.com?x=1", "https://api.example.com/?",
            "https://api.example.com/#top", "https://api.example.com#", "https://api.example.com:0", "https://api.example.com:65536",
            "https://api.example.com:99999999999", "https://api.example.com:-1", "https://api.example.com:http", "https://[::1",
            "https://[::g]",
            "https://::1", "https://999.1.1.1", "https://my_server", "https://api..example.com", "http://0x7f.1", "http://127.1",
            "http://127.0.0.1\u3002", "Bearer eyJhbGciOi.J9.x", "https://api.example.com\u0000"})
    void refusesWhatIsNoBaseAddress(String text) {
        assertThat(refused(text)).isEqualTo(Failure.notAsked(FailureCode.SERVER_INVALID));
    }

    private static final String JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI2NGVlOWE4YjFlN2YyYTAwIn0.c2lnbmF0dXJlLW9mLXRoaXM";

    // Hosts come back in lower case, and percent-encoding hides a dot: neither is a place for a token.
    @ParameterizedTest
    @ValueSource(strings = {JWT, " " + JWT + "\n", "Bearer " + JWT, "https://api.example.com/" + JWT,
            "https://api.example.com/v1/" + JWT + "/x",
            "http://localhost:9102/" + JWT, "https://api.example.com/?token=" + JWT, "https://api.example.com#" + JWT, "https://" + JWT,
            "https://x:" + JWT + "@api.example.com", "https://api.example.com" + JWT, "api.example.com/" + JWT,
            "ftp://api.example.com/" + JWT,
            "https://api.example.com/eyJhbGciOi.J9.x", "https://api.example.com/eyJhbGciOi.J9.",
            "https://api.example.com/0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789+"})
    void refusesWhatHasATokenInIt_orSomethingAsLong(String text) {
        assertThat(refused(text)).isEqualTo(Failure.tokenInAddress());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://eyjafjallajokull.example.com/eyJ", "https://heyJoe.acme.example.com/a.b.c",
            "https://api.example.com/eyJ.x",
            "https://api.example.com/0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789/v1"})
    void aNameIsNoToken(String text) {
        assertThat(valid(text).isSecure()).isTrue();
    }

    @Test
    void knowsATokenThatIsInIt() {
        var token = TestTokens.token("Opaque/0123=");
        assertThat(valid("https://api.example.com/x/Opaque/0123=/y").holds(token)).isTrue();
        assertThat(valid("https://api.example.com/opaque%2F0123%3D").holds(token)).isTrue();
        assertThat(valid("https://api.example.com/Opaque/0123").holds(token)).isFalse();
        assertThat(valid("https://api.example.com").holds(TestTokens.token("api"))).as("too short to be told from a name").isFalse();
    }

    @ParameterizedTest
    @CsvSource({
            "http://api.example.com, api.example.com",
            "HTTP://API.example.com, api.example.com",
            "http://localhost.evil.com, localhost.evil.com",
            "http://evil.localhost, evil.localhost",
            "http://localhost., localhost.",
            "http://localhost-evil.com, localhost-evil.com",
            "http://127.0.0.1.nip.io, 127.0.0.1.nip.io",
            "http://0.0.0.0, 0.0.0.0", "http://2130706433, 2130706433", "http://0177.0.0.1, 0177.0.0.1",
            "http://10.0.0.1, 10.0.0.1",
            "http://126.255.255.255, 126.255.255.255",
            "http://128.0.0.1, 128.0.0.1",
            "http://[::], [::]",
            "http://[::2], [::2]",
            "http://[fe80::1%nosuch], [fe80::1%nosuch]",
            "http://[::ffff:10.0.0.1], [::ffff:10.0.0.1]",
            "http://[2001:db8::1]:80, [2001:db8::1]"})
    void sendsNoTokenInTheClearToAnotherMachine(String text, String host) {
        assertThat(refused(text)).isEqualTo(Failure.notAsked(FailureCode.SERVER_INSECURE, host));
    }

    @Test
    void knowsItsParts() {
        var address = valid("https://API.example.com:8443/tether/");
        assertThat(List.of(address.host(), address.hostAndPort(), address.toString(), address.isSecure(), address.isLoopback()))
                .isEqualTo(List.of("api.example.com", "api.example.com:8443", "https://api.example.com:8443/tether", true, false));
        assertThat(valid("http://[::1]:2212").isLoopback()).isTrue();
        assertThat(valid("http://[::1]:2212").isSecure()).isFalse();
    }

    @Test
    void isEqualWhereTheServerIs() {
        assertThat(valid("https://api.example.com:443/")).isEqualTo(valid("HTTPS://api.EXAMPLE.com"))
                .hasSameHashCodeAs(valid("https://api.example.com"));
        assertThat(valid("https://api.example.com")).isNotEqualTo(valid("https://api.example.com/tether"));
        assertThat(valid("http://localhost:443")).isNotEqualTo(valid("https://localhost"));
    }

    @Test
    void amongAMillionBlanksItIsFoundInNoTime() {
        String many = " ".repeat(1_000_000);
        for (String text : List.of(many, many + "https://api.example" + many, "https://api.example" + many + "x")) {
            assertTimeoutPreemptively(Duration.ofMinutes(1), () -> ServerAddress.parse(text));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            http://localhost:2212/tether | -1    | https://localhost/tether
            http://localhost:2212/tether | 0     | ``
            http://localhost:2212/tether | 443   | https://localhost/tether
            http://localhost:2212/tether | 8443  | https://localhost:8443/tether
            http://[::1]/a%20b           | 8443  | https://[::1]:8443/a%20b
            http://localhost             | 65536 | ``
            """)
    void theSameByHttpsIsOnAPortThatCanBe(String text, int port, String https) {
        assertThat(valid(text).byHttps(port).map(ServerAddress::toString).orElse("")).isEqualTo(https);
    }
}
