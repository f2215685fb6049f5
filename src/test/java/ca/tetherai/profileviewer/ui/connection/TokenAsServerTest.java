package ca.tetherai.profileviewer.ui.connection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenAsServerTest {
    private static final String JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI2NGVlOWE4YjFlN2YyYTAwIn0.c2lnbmF0dXJlLW9mLXRoaXM";
    private final TokenAsServer tokens = new TokenAsServer();

    @ParameterizedTest
    @ValueSource(strings = {JWT, " " + JWT + "\n", "\"" + JWT + "\"", "Bearer " + JWT, "Bearer opaque-0123456789",
            "Authorization: Bearer abc",
            "curl -H 'Authorization: Bearer " + JWT + "' https://api.example.com/api/user/profile", "{\"token\": \"" + JWT + "\"}",
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI2NGVlOWE4Yj\nFlN2YyYTAwIn0.c2lnbmF0dXJlLW9mLXRoaXM"})
    void isAToken(String text) {
        assertThat(tokens.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api.example.com", "opaque-0123456789", "localhost", "localhost:2212", "https://api.example.com",
            "https://api.example.com/" + JWT, " HTTPS://api.example.com/?token=" + JWT, "api example"})
    void mayBeAServer(String text) {
        assertThat(tokens.is(text)).isFalse();
    }
}
