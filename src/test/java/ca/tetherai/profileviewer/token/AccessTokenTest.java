package ca.tetherai.profileviewer.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTokenTest {
    @Test
    void hasNoTextFormThatShowsTheToken() {
        var token = new AccessToken("s3cret");
        assertThat(token + " " + new TokenInput.Usable(token)).doesNotContain("s3cret").startsWith("AccessToken[redacted]");
    }

    @Test
    void isEqualToTheSameCharactersOnly() {
        assertThat(new AccessToken("a")).isEqualTo(new AccessToken("a"))
                .hasSameHashCodeAs(new AccessToken("a"))
                .isNotEqualTo(new AccessToken("b"));
    }

    @ParameterizedTest
    @CsvSource({"s3cret-8, s3cret-8, true", "s3cret-8, of S3CRET-8!, true", "S3CRET-8, of s3cret-8!, true", "s3cret-8, s3cret-, false",
            "s3cret-8, '', false", "s3cret7, s3cret7, false"})
    void isFoundInATextInAnyCase_unlessItIsAsShortAsAWord(String token, String text, boolean found) {
        assertThat(new AccessToken(token).isIn(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"eyJhbGciOiJub25lIn0.e30., true", "opaque, false"})
    void looksLikeAJwtOrNot(String token, boolean jwt) {
        assertThat(new AccessToken(token).looksLikeJwt()).isEqualTo(jwt);
    }
}
