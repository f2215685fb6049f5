package ca.tetherai.profileviewer.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenFormTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"alg":"dir","enc":"A256GCM"} | .b.c.d.e | ENCRYPTED
            {"alg":"dir","enc":"A256GCM"} | .b.c.d   | UNREADABLE
            {"alg":"dir"}                 | .b.c.d.e | UNREADABLE
            {"alg":"HS256"}               | .b       | UNREADABLE
            {"alg":"HS256"}               | ``       | OPAQUE
            {"typ":"JWT"}                 | .b.c     | OPAQUE
            ["alg"]                       | .b.c     | OPAQUE
            """)
    void goesByTheHeaderAndTheNumberOfParts(String header, String rest, TokenForm form) {
        assertThat(TokenForm.of(new AccessToken(TestTokens.part(header) + rest))).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"opaque, OPAQUE", "a.b.c, OPAQUE", "....., OPAQUE"})
    void whatHasNoHeaderIsNoJwt(String token, TokenForm form) {
        assertThat(TokenForm.of(new AccessToken(token))).isEqualTo(form);
    }

    @Test
    void isTooLongFromOneCharacterOverTheLimit() {
        assertThat(TokenForm.of(new AccessToken("a".repeat(TokenClaims.MAX_LENGTH)))).isEqualTo(TokenForm.OPAQUE);
        assertThat(TokenForm.of(new AccessToken("a".repeat(TokenClaims.MAX_LENGTH + 1)))).isEqualTo(TokenForm.TOO_LONG);
    }
}
