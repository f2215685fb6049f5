package ca.tetherai.profileviewer.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenReaderTest {
    private static final String TOKEN_CHARACTERS = "ABCXYZabcxyz0189-._~+/";
    private static final List<UnaryOperator<String>> WRAPPINGS = List.of(token -> " " + token, token -> token + "\t\r\n",
            token -> "\uFEFF" + token,
            token -> "\u200B" + token + "\u200B", token -> "\u00A0" + token + "\u2003", token -> '"' + token + '"',
            token -> "'" + token + "'",
            token -> "`" + token + "`", token -> "<" + token + ">", token -> "“" + token + "”", token -> "‘" + token + "’",
            token -> "«\u00A0" + token + "\u00A0»", token -> "Bearer " + token, token -> "bearer\t" + token, token -> "BEARER\r\n" + token,
            token -> "Authorization: Bearer " + token, token -> "authorization:bEaReR  " + token,
            token -> "AUTHORIZATION : Bearer\n" + token);
    private static final List<String> LINE_BREAKS = List.of("\n", "\r\n", "\r", "\n  ", "\r\n\t", "  \n", "\n\n");

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
            a\u200Bb|2|200B
            “a|1|201C
            "a|1|22
            a"|2|22
            <a"|1|3C
            =|1|3D
            ==a|1|3D
            a=b|2|3D
            a==b=|2|3D
            aé|2|E9
            a😀b|2|1F600
            😀a|1|1F600
            😀 a|1|1F600
            a,b😀|2|2C
            {"token": "a"}|1|7B
            Authorization: Basic abc|21|20
            Bearer: a|7|3A
            """)
    void namesTheFirstCharacterThatNoTokenHas_andItsPlaceInTheTextAsGiven(String text, int position, String hex) {
        assertThat(reader.read(text)).isEqualTo(new TokenInput.Unusable(position, Integer.parseInt(hex, 16)));
    }

    @Test
    void countsThePlaceInCodePoints_whatWasTakenOffTheFrontIncluded() {
        assertThat(reader.read("\uFEFF \"ab\r\n c😀?\"")).isEqualTo(new TokenInput.Unusable(10, 0x1F600));
        assertThat(reader.read("Bearer a\uD83D")).isEqualTo(new TokenInput.Unusable(9, 0xD83D));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyTokenInAnyWrappingsComesOutUnchanged(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int round = 0; round < 2_000; round++) {
            String token = token(random);
            String text = broken(token, random);
            for (int layer = random.nextInt(4); layer > 0; layer--) {
                text = WRAPPINGS.get(random.nextInt(WRAPPINGS.size())).apply(text);
            }
            assertThat(reader.read(text)).as("seed %d, round %d: %s", seed, round, text)
                    .isEqualTo(new TokenInput.Usable(new AccessToken(token)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverIsGiven_aTokenIsAB64Token_andAPlaceHoldsItsCharacter(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var pieces = List.of("Bearer", "authorization", ":", " ", "\n", "\r", "\"", "'", "<", ">", "“", "”", "=", "a", "Z", "9", ".", "é",
                "😀", "\uD83D",
                "\uDE00", "\u0000", "\uFEFF", "İ", "ſ");
        for (int round = 0; round < 5_000; round++) {
            String text = IntStream.range(0, random.nextInt(12))
                    .mapToObj(_ -> pieces.get(random.nextInt(pieces.size())))
                    .collect(Collectors.joining());
            switch (reader.read(text)) {
                case TokenInput.Usable(var token) -> assertThat(token.reveal()).matches("[A-Za-z0-9._~+/-]+=*");
                case TokenInput.Unusable(int position, int character) ->
                    assertThat(text.codePoints().skip(position - 1L).findFirst()).hasValue(character);
                case TokenInput.Missing() -> assertThat(text).matches("(?is)(bearer|authorization|[^a-z0-9])*");
            }
        }
    }

    private static String token(RandomGenerator random) {
        int length = 1 + random.nextInt(60);
        return IntStream.range(0, length)
                .mapToObj(_ -> TOKEN_CHARACTERS.charAt(random.nextInt(TOKEN_CHARACTERS.length())) + "")
                .collect(Collectors.joining("", "", "=".repeat(random.nextInt(3))));
    }

    private static String broken(String token, RandomGenerator random) {
        int at = random.nextInt(token.length());
        boolean breaks = at > 0 && random.nextBoolean();
        return breaks ? token.substring(0, at) + LINE_BREAKS.get(random.nextInt(LINE_BREAKS.size())) + token.substring(at) : token;
    }

    @Test
    void aTextOfAnyLengthIsPutOnOneLine_andIsNoTokenWhenItWasCutOff() {
        assertThat(reader.onOneLine("a" + " ".repeat(1_000_000) + "b")).hasSize(64 * 1024 + 1).endsWith("…");
        assertThat(reader.read(reader.onOneLine("a".repeat(100_000)))).isInstanceOf(TokenInput.Unusable.class);
        assertThat(reader.onOneLine("Bearer\r\n  abc.\n  def\n")).isEqualTo("Bearer abc.def");
    }
}
