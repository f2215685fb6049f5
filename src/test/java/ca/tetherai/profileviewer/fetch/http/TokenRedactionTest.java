package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.token.TestTokens;
import org.junit.jupiter.api.Test;

class TokenRedactionTest {
    private final TokenRedaction redaction = new TokenRedaction(TestTokens.token("eyJhbGciOi.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl+/=="));

    @Test
    void takesOutTheWholeToken_inAnyCase() {
        assertThat(redaction.apply("a eyJhbGciOi.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl+/== b EYJHBGCIOI.eyjzdwiioiixmjm0in0.c2lnbmf0dxjl+/=="))
                .isEqualTo("a … b …");
    }

    @Test
    void takesOutTellingPieces_andLeavesWords() {
        assertThat(redaction.apply("payload eyJzdWIiOiIxMjM0In0, head eyJhbGciOi, $1 \\")).isEqualTo("payload …, head eyJhbGciOi, $1 \\");
    }

    @Test
    void hasNoStringFormThatShowsIt() {
        assertThat(redaction.toString()).doesNotContain("eyJ");
    }
}
