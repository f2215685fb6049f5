package ca.tetherai.profileviewer.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessTokenTest {
    @Test
    void hasNoTextFormThatShowsTheToken() {
        var token = new AccessToken("s3cret");
        assertThat(token + " " + new TokenInput.Usable(token)).doesNotContain("s3cret");
    }

    @Test
    void isEqualToTheSameCharactersOnly() {
        assertThat(new AccessToken("a")).isEqualTo(new AccessToken("a"))
                .hasSameHashCodeAs(new AccessToken("a"))
                .isNotEqualTo(new AccessToken("b"));
    }
}
