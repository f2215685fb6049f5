package ca.tetherai.profileviewer.token.paste;

import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every paste of {@code pastes/corpus.txt} gives the token, or the refusal, that stands beside it there. */
class PasteCorpusTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "pastes", "corpus.txt");
    private static final String A = sign("alex@acme.example");
    private static final String B = sign("bea@acme.example");
    private static final String OPAQUE = "t0/k~n+with_all-of.them==";

    private final PasteReader reader = new PasteReader();

    record Case(String name, String expected, String source, int lineBreaks, int invisible, String server, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        return Pattern.compile("^=== ", Pattern.MULTILINE).splitAsStream(Files.readString(CORPUS)).skip(1).map(PasteCorpusTest::parse);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatIsToBeFound(Case paste) {
        String[] expected = paste.expected().split(" ", -1);
        switch (reader.read(paste.text())) {
            case Paste.Found(var token) -> {
                assertThat(List.of(paste.expected())).containsExactly(name(token));
                assertTold(paste, token);
            }
            case Paste.Several(var tokens) -> {
                assertThat(tokens.stream().map(PasteCorpusTest::name).collect(Collectors.joining(","))).isEqualTo(paste.expected());
                tokens.forEach(token -> assertTold(paste, token));
            }
            case Paste.Missing() -> assertThat(paste.expected()).isEqualTo("missing");
            case Paste.Unusable(int position, int character) ->
                assertThat(new String[]{"unusable", "" + position, "U+%04X".formatted(character)}).isEqualTo(expected);
        }
    }

    @Test
    void holdsAtLeastSixtyPastes() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(60).extracting(Case::name).doesNotHaveDuplicates();
    }

    private static void assertTold(Case paste, PastedToken token) {
        assertThat(token.source()).hasToString(paste.source());
        assertThat(token.cleaning().lineBreaks()).as("line breaks").isEqualTo(paste.lineBreaks());
        assertThat(token.cleaning().invisible()).as("invisible characters").isEqualTo(paste.invisible());
        assertThat(token.server().orElse("")).isEqualTo(paste.server());
    }

    private static Case parse(String block) {
        int end = block.indexOf('\n');
        List<String> head = Arrays.stream(block.substring(0, end).split("\\|", -1)).map(String::strip).toList();
        String text = block.substring(end + 1);
        return new Case(head.get(0), head.get(1), field(head, 2, ""), Integer.parseInt(field(head, 3, "0")),
                Integer.parseInt(field(head, 4, "0")), field(head, 5, ""),
                filled(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text));
    }

    private static String field(List<String> head, int index, String otherwise) {
        return head.size() > index ? head.get(index) : otherwise;
    }

    private static String filled(String text) {
        int half = A.length() / 2;
        String[] parts = A.split("\\.", -1);
        String filled = text.replace("⟦A⟧", A)
                .replace("⟦B⟧", B)
                .replace("⟦A<⟧", A.substring(0, half))
                .replace("⟦A>⟧", A.substring(half))
                .replace("⟦A1⟧", parts[0])
                .replace("⟦A2⟧", parts[1])
                .replace("⟦A3⟧", parts[2])
                .replace("⟦O⟧", OPAQUE)
                .replace("⟦O\\⟧", OPAQUE.replace("/", "\\/"))
                .replace("⟦O%⟧", OPAQUE.replace("/", "%2F").replace("+", "%2b").replace("=", "%3D"));
        return Pattern.compile("⟦U\\+([0-9A-F]+)⟧")
                .matcher(filled)
                .replaceAll(match -> Matcher.quoteReplacement(Character.toString(HexFormat.fromHexDigits(match.group(1)))));
    }

    private static String name(PastedToken token) {
        return switch (token.text()) {
            case String text when text.equals(A) -> "A";
            case String text when text.equals(B) -> "B";
            case String text when text.equals(OPAQUE) -> "O";
            case String text -> text;
        };
    }

    private static String sign(String email) {
        return JWT.create()
                .withSubject("64ee9a8b1e7f2a0011223344")
                .withClaim("email", email)
                .withClaim("role", "ADMIN")
                .sign(
                        Algorithm.HMAC256("a key of this test alone"));
    }
}
