package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.token.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({"p eyJhbGciOi.eyJzdW q, p … q", "x WIiOiIxMjM0In0.c2ln, x …", "c2lnbmF0dXJl+/==, …", "EYJZDWIIOIIXMJM0, …",
            "eyJhbGciOi.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl+/==eyJhbGciOi.eyJz, ……", "eyJhbGciOi, eyJhbGciOi", "c2lnbmF0dX, c2lnbmF0dX",
            "an ordinary sentence, an ordinary sentence"})
    void takesOutEveryPartOfTwelveCharacters(String text, String redacted) {
        assertThat(redaction.apply(text)).isEqualTo(redacted);
    }

    @Test
    void takesOutAShortTokenWhole() {
        assertThat(new TokenRedaction(TestTokens.token("abc123")).apply("it was abc123, or ABC123")).isEqualTo("it was …, or …");
    }

    @Test
    void hasNoStringFormThatShowsIt() {
        assertThat(redaction.toString()).doesNotContain("eyJ");
    }
}
