package ca.tetherai.profileviewer.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JwtLookTest {
    @ParameterizedTest
    @CsvSource({"eyJhbGciOiJub25lIn0.e30., true", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln, true",
            "https://api.example/xeyJhbGciOiJub25lIn0.e30.#, true", "eyJhbGciOiJkaXIifQ..aXY.Y2lwaGVy.dGFn, true",
            "heyJoe.acme.example, false", "heyJohannes-and-friends.example, false", "eyjhbgcioijub25lin0.e30., false",
            "abc.def.ghi, false", "'', false"})
    void aJwtIsKnownByItsBeginningAndItsDots(String text, boolean jwt) {
        assertThat(JwtLook.isIn(text)).isEqualTo(jwt);
    }
}
