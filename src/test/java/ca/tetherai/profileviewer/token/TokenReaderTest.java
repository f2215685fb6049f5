package ca.tetherai.profileviewer.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenReaderTest {
    private final TokenReader reader = new TokenReader();

    @ParameterizedTest
    @ValueSource(strings = {"ab.cd.ef==", "  ab.cd.ef== ", "\nab.cd.ef==\r\n", "\uFEFFab.cd.ef==", "\u200Bab.cd.ef==\u200D\u2060",
            "\u00A0ab.cd.ef==",
            "\"ab.cd.ef==\"", "' ab.cd.ef== '", "<ab.cd.ef==>", "`ab.cd.ef==`", "“ab.cd.ef==”", "Bearer ab.cd.ef==", "bearer   ab.cd.ef==",
            "BEARER\nab.cd.ef==", "Bearer \"ab.cd.ef==\"", "\"Bearer ab.cd.ef==\"", "Bearer <ab.cd.ef==>",
            "Authorization: Bearer ab.cd.ef==",
            "authorization:bearer ab.cd.ef==", "\"Authorization: Bearer 'ab.cd.ef=='\"", "Bearer Bearer ab.cd.ef==", "ab.\r\n  cd.\n\tef==",
            "ab.cd.ef=\n=", "ab.  \ncd.ef==", "Bearer ab.\n\ncd.ef=="})
    void findsTheTokenInWhatWasPasted(String text) {
        assertThat(reader.read(text)).isEqualTo(new TokenInput.Usable(new AccessToken("ab.cd.ef==")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"opaque", "x", "Bearerx", "BearerAuthorization", "authorizationbearer", "+/~_-."})
    void takesATokenThatIsNoJwt(String text) {
        assertThat(reader.read(text)).isEqualTo(new TokenInput.Usable(new AccessToken(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t", "\uFEFF", "\u200B \u00A0", "\"\"", "<>", "' '", "Bearer", "bearer ", "\"Bearer\"",
            "Authorization:",
            "Authorization: Bearer", "Bearer Bearer", "“”"})
    void aTextWithoutATokenIsMissing(String text) {
        assertThat(reader.read(text)).isEqualTo(new TokenInput.Missing());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            a b|2|20
            Bearer a b|9|20
            =|1|3D
            ==a|1|3D
            a=b|2|3D
            a==b=|2|3D
            aé|2|E9
            a😀b|2|1F600
            😀a|1|1F600
            😀 a|1|1F600
            a,b😀|2|2C
            Authorization: Basic abc|21|20
            """)
    void namesTheFirstCharacterThatNoTokenHas_andItsPlaceInTheTextAsGiven(String text, int position, String hex) {
        assertThat(reader.read(text)).isEqualTo(new TokenInput.Unusable(position, Integer.parseInt(hex, 16)));
    }

    @Test
    void countsThePlaceInCodePoints_whatWasTakenOffTheFrontIncluded() {
        assertThat(reader.read("\uFEFF \"ab\r\n c😀?\"")).isEqualTo(new TokenInput.Unusable(10, 0x1F600));
        assertThat(reader.read("Bearer a\uD83D")).isEqualTo(new TokenInput.Unusable(9, 0xD83D));
    }

    @Test
    void saysHowManyThereAre() {
        assertThat(reader.read("{\"token\": \"a\", \"jwt\": \"b\"}")).isEqualTo(new TokenInput.Several(2));
    }

    @Test
    void whatHoldsNoTokenHoldsNoneOnOneLineEither() {
        String text = "grant=x&access_token=opaque-1\nopaque-2&scope=all";

        assertThat(reader.read(text)).isInstanceOf(TokenInput.Unusable.class);
        assertThat(reader.onOneLine(text)).isEqualTo(text.replace('\n', '↵'));
        assertThat(reader.read(reader.onOneLine(text))).isInstanceOf(TokenInput.Unusable.class);
    }

    @Test
    void aTextOfAnyLengthIsPutOnOneLine_andIsNoTokenWhenItWasCutOff() {
        assertThat(reader.onOneLine("a" + " ".repeat(1_000_000) + "b")).hasSize(64 * 1024 + 1).endsWith("…");
        assertThat(reader.read(reader.onOneLine("a".repeat(100_000)))).isInstanceOf(TokenInput.Unusable.class);
        assertThat(reader.onOneLine("Bearer\r\n  abc.\n  def\n")).isEqualTo("Bearer abc.def");
    }

    @Test
    void aTextOfTheGreatestLengthIsWhole_andOneMoreLineCutsItOff() {
        String longest = "a".repeat(64 * 1024);

        assertThat(reader.onOneLine(longest)).isEqualTo(longest);
        assertThat(reader.onOneLine(longest + "\nb")).isEqualTo(longest + "…");
    }
}
