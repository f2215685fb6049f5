package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.token.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EchoRedactionTest {
    private static final String HEAD = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI2NGVlOWE4YjFlN2YyYTAwIn0.";
    private static final String SIGNATURE = "c2lnbmF0dXJl-LW9mLXRoaXMtdG9rZW4_b25lMjM0NQ";
    private static final String OPAQUE = "op/aque+0123456789==";

    private static String told(String token, String json) {
        return new EchoRedaction(TestTokens.token(token)).apply(json);
    }

    @Test
    void takesTheTokenOutOfTextsAndNames() {
        String jwt = HEAD + SIGNATURE;
        assertThat(told(jwt, "{\"" + jwt + "\": [\"Bearer " + jwt + "\", \"" + jwt + jwt + ", é\"], \"b\": 1.0}"))
                .isEqualTo("{\"…\": [\"Bearer …\", \"…, é\"], \"b\": 1.0}");
    }

    @Test
    void howeverItIsEscaped() {
        assertThat(told(OPAQUE,
                "[\"\\n\\u00e9 op\\/aque+0123456789== \\\"\", \"op\\u002faque\\u002B0123456789\\u003d=\\\\\", \"" + OPAQUE + "\"]"))
                .isEqualTo("[\"\\n\\u00e9 … \\\"\", \"…\\\\\", \"…\"]");
    }

    @Test
    void alsoWhereTheJsonBreaksOffBehindAnEscape() {
        assertThat(told(OPAQUE, "[\"op\\/aque+0123456789=\\u003d")).isEqualTo("[\"…");
    }

    @Test
    void takesEachPieceOfTheSignatureThatIsLongEnough() {
        for (int start = 0; start < SIGNATURE.length(); start++) {
            for (int end = start + 1; end <= SIGNATURE.length(); end++) {
                String part = SIGNATURE.substring(start, end);
                assertThat(told(HEAD + SIGNATURE, "\"<" + part + ">\"")).isEqualTo(part.length() < 16 ? "\"<" + part + ">\"" : "\"<…>\"");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"other\": \"" + HEAD + "YW5vdGhlciBzaWduYXR1cmUsIG9mIGFub3RoZXIga2V5\"}", "{\"claims\": \"" + HEAD + "\"}",
            "{\"id\": \"64ee9a8b1e7f2a00\", \"x\": 1e2}", "", "\"", "\"\\", "\"\\u00", "\"\\uzzzz\\q\"", "not json"})
    void leavesWhatIsNotTheSecret(String json) {
        assertThat(told(HEAD + SIGNATURE, json)).isEqualTo(json);
    }

    @Test
    void takesAShorterTokenAsAWhole_andNoWord() {
        assertThat(told("s3cret-one", "[\"is s3cret-one\", \"s3cret-on\"]")).isEqualTo("[\"is …\", \"s3cret-on\"]");
        assertThat(told("user", "{\"user\": \"user\"}")).isEqualTo("{\"user\": \"user\"}");
    }

    @Test
    void aJwtWithoutASignatureGoesAsAWhole() {
        assertThat(told(HEAD, "[\"" + HEAD + "\"]")).isEqualTo("[\"…\"]");
    }

    @Test
    void readsALargeAnswer() {
        String text = "a\\u0062c\\/".repeat(500_000);
        assertThat(told(HEAD + SIGNATURE, "\"" + text + SIGNATURE + "\"")).isEqualTo("\"" + text + "…\"");
    }

    @Test
    void hasNoStringFormThatShowsIt() {
        assertThat(new EchoRedaction(TestTokens.token(HEAD + SIGNATURE)).toString()).doesNotContain("eyJ");
    }
}
