package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.token.TestTokens;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenRedactionTest {
    private static final String TOKEN = "eyJhbGciOi.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl+/==";
    private final TokenRedaction redaction = new TokenRedaction(TestTokens.token(TOKEN));

    @Test
    void takesOutTheWholeToken_inAnyCase() {
        assertThat(redaction.apply("a " + TOKEN + " b " + TOKEN.toUpperCase(Locale.ROOT) + " c " + TOKEN.toLowerCase(Locale.ROOT)))
                .isEqualTo("a … b … c …");
    }

    @Test
    void takesOutAnyEightCharactersInARow_andLeavesFewer() {
        for (int start = 0; start < TOKEN.length(); start++) {
            for (int end = start + 1; end <= TOKEN.length(); end++) {
                String part = TOKEN.substring(start, end);
                assertThat(redaction.apply("<" + part + ">")).isEqualTo(end - start < 8 ? "<" + part + ">" : "<…>");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            payload eyJzdWIiOiIxMjM0In0, head eyJhbG, $1 \\     | payload …, head eyJhbG, $1 \\
            eyJhbGci...bmF0dXJl                                | …...…
            jwt eyJhbGciOi.eyJzdWIiO... malformed              | jwt …... malformed
            ends in IxMjM0In0.c2lnbmF0                         | ends in …
            signature C2LNBMF0DXJL+/==?                        | signature …?
            eyJzdWIiOiIxeyJzdWIiOiIx                           | …
            c2lnbmF0dXJleyJhbGciOi.ey                          | …
            c2lnbmF0dXJl eyJhbGciOi.ey                         | … …
            eyJzdWIiOiIxeyJz                                   | …eyJz
            """)
    void takesOutFragments_andLeavesWhatStandsAround(String sent, String told) {
        assertThat(redaction.apply(sent)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "No <b>such</b> thing", "İstanbul, Zoë 😀\nligne 2", "eyJhbGc", "eyJhbGceyJzdWI",
            "e.y.J.h.b.G.c.i.O.i.e.y.J"})
    void leavesOtherText(String text) {
        assertThat(redaction.apply(text)).isEqualTo(text);
    }

    @Test
    void takesOutAShortTokenAsAWhole() {
        var shortOne = new TokenRedaction(TestTokens.token("s3cret"));
        assertThat(shortOne.apply("is S3CRET, not s3cre or 3cret")).isEqualTo("is …, not s3cre or 3cret");
    }

    // Each beginning fails at its last character: whoever compares anew at each place takes a million times a million steps.
    @Test
    void readsALargeTextAgainstALargeToken() {
        var repetitive = new TokenRedaction(TestTokens.token("a".repeat(60_000) + "b"));
        assertThat(repetitive.apply("aaaaaaac".repeat(1_000_000))).hasSize(8_000_000);
        assertThat(repetitive.apply("a".repeat(10 * 1024 * 1024))).isEqualTo("…");
    }

    @Test
    void hasNoStringFormThatShowsIt() {
        assertThat(redaction.toString()).doesNotContain("eyJ");
    }
}
