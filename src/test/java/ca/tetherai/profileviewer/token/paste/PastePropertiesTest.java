package ca.tetherai.profileviewer.token.paste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any token and any text, over seeded random ones. */
class PastePropertiesTest {
    /** Of the megabyte that is taken: what takes more than in proportion doesn't end soon for that either. */
    private static final int HALF = 512 * 1024;
    private static final Pattern ENDS_BY_A_WORD = Pattern.compile("[A-Za-z]{3}[.]?$");
    private static final String TOKEN_CHARACTERS = "ABCXYZabcxyz0189-._~+/";
    private static final List<String> WITHIN = List.of("\n", "\r\n", "\r", "\n  ", "\r\n\t", "  \n", "\n\n", "\u200B", "\u00AD", "\uFEFF",
            "\u2028", "\\\n", "\n> ", "\u001B[0m", "\u0000");
    private static final List<UnaryOperator<String>> AROUND = List.of(token -> " " + token, token -> token + "\t\r\n",
            token -> "\uFEFF" + token,
            token -> "\u200B" + token + "\u200B", token -> "\u00A0" + token + "\u2003", token -> '"' + token + '"',
            token -> "'" + token + "'",
            token -> "<" + token + ">", token -> "“" + token + "”", token -> "«\u00A0" + token + "\u00A0»", token -> "Bearer " + token,
            token -> "bearer\t" + token, token -> "BEARER\r\n" + token, token -> "Authorization: Bearer " + token,
            token -> "AUTHORIZATION : bEaReR\n" + token, token -> token + ",", token -> "\"" + token, token -> token + "\",");
    // What takes a value in, each with the escapes of its strings.
    private static final List<UnaryOperator<String>> CARRIERS = List.of(
            token -> "{\"token\": \"" + token.replace("/", "\\/") + "\"}",
            token -> "{\"a\": [{\"b\": {\"access_token\": \"" + token + "\", \"token_type\": \"Bearer\"}}]}",
            token -> "{\"text\": \"{\\\"jwt\\\": \\\"" + token + "\\\"}\"}",
            token -> "[{\"name\": \"Authorization\", \"value\": \"Bearer " + token + "\"}]",
            token -> "https://app.acme.example/#id_token=" + encoded(token) + "&state=1",
            token -> "https://app.acme.example/?a=1&accessToken=" + encoded(token),
            token -> "Cookie: a=b; token=" + encoded(token) + "; c=d",
            token -> "curl https://api.acme.example/api/user/profile -H 'Authorization: Bearer " + token + "'",
            token -> "curl \\\n -H \"authorization: bearer " + token + "\" \\\n 'https://api.acme.example/'",
            token -> "curl ^\"https://api.acme.example/^\" ^\r\n -H ^\"authorization: Bearer " + token + "^\"",
            token -> "curl.exe --header \"Authorization: Bearer " + token + "\" `\n https://api.acme.example/",
            token -> "Invoke-RestMethod -Uri \"https://api.acme.example/\" -Headers @{ \"Authorization\"=\"Bearer " + token + "\" }",
            token -> "fetch(\"https://api.acme.example/\", {\"headers\": {\"authorization\": \"Bearer " + token + "\"}});");
    private static final List<UnaryOperator<String>> AROUND_CARRIERS = List.of(text -> "  \n" + text, text -> text + "\r\n",
            text -> "\uFEFF" + text,
            text -> "```\n" + text + "\n```", text -> "<" + text + ">", text -> text + ";");

    private final PasteReader reader = new PasteReader();

    @Tag("long")
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyTokenInAnyWrappingsComesOutUnchanged(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int round = 0; round < 4_000; round++) {
            String token = token(random);
            boolean carried = random.nextBoolean();
            String text = carried ? pick(CARRIERS, random).apply(token) : broken(token, random);
            for (int layer = random.nextInt(4); layer > 0; layer--) {
                text = pick(carried ? AROUND_CARRIERS : AROUND, random).apply(text);
            }
            // What may be a word on the last line is asked about.
            List<String> found = switch (reader.read(text)) {
                case Paste.Found(var one) -> List.of(one.text());
                case Paste.Several(var several) when !carried && ENDS_BY_A_WORD.matcher(token).find() ->
                    several.stream().map(PastedToken::text).skip(1).toList();
                case Paste other -> List.of(other.toString());
            };
            assertThat(found).as("seed %d, round %d: %s", seed, round, text).containsExactly(token);
        }
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverIsGiven_aTokenIsAB64Token_andAPlaceHoldsItsCharacter(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var pieces = List.of("Bearer", "authorization", "token", "curl ", " -H", "-b", "fetch('https://x", "Invoke-WebRequest ", "-Uri ",
                "https://", "\\", "`",
                "^", "$'", ":", " ", "\n", "\r", "\"", "'", "<", ">", "“", "”", "=", "{", "}", "[", "]", ",", ";", "%2", "%41", "\\u00",
                "&", "?", "#",
                "name", "value", "a", "Z", "9", ".", "é", "😀", "\uD83D", "\uDE00", "\u0000", "\uFEFF", "İ", "ſ", "eyJhbGciOiJIUzI1NiJ9",
                "\u001B[");
        for (int round = 0; round < 20_000; round++) {
            String text = IntStream.range(0, random.nextInt(24))
                    .mapToObj(_ -> pieces.get(random.nextInt(pieces.size())))
                    .collect(Collectors.joining());
            switch (reader.read(text)) {
                case Paste.Found(var found) -> assertThat(found.text()).matches("[A-Za-z0-9._~+/-]+=*");
                case Paste.Several(var tokens) -> assertThat(tokens).hasSizeGreaterThan(1)
                        .extracting(PastedToken::text)
                        .doesNotHaveDuplicates()
                        .allMatch(token -> token.matches("[A-Za-z0-9._~+/-]+=*"));
                case Paste.Unusable(int position, int character) ->
                    assertThat(text.codePoints().skip(position - 1L).findFirst()).as(text).hasValue(character);
                case Paste.Missing() -> assertThat(text.replaceAll("\u001B\\[[0-9;?]*[ -/]*[@-~]", "")).as("without what steers a terminal")
                        .matches("(?is)(bearer|authorization|token|[^a-z0-9])*");
            }
        }
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"a=b&", "token=&", "&a=b", "?a=b", "a: b\n", "curl ", "-H x ", "a.", "\\\"a\\\":", "``` a\n"})
    void howeverManyPartsThereAre_nothingGoesDeeper(String part) {
        String many = part.repeat(50_000);
        assertThatCode(() -> {
            reader.read(many);
            reader.read("x=y" + many + "x=y");
            reader.read("```" + many + "```");
        }).doesNotThrowAnyException();
    }

    // RSA's signatures don't say by their algorithm how long they are.
    @Tag("long")
    @ParameterizedTest
    @ValueSource(ints = {128, 256, 384, 512})
    void aSignatureOfRsaEndsWhereItDoes_brokenInLinesOrNot(int bytes) {
        // So that a line ends at each place of it once.
        IntStream.range(0, 76).forEach(longer -> aSignatureOfRsaEndsWhereItDoes(rsa("alex".repeat(5 + longer), bytes), rsa("bea", bytes)));
    }

    private void aSignatureOfRsaEndsWhereItDoes(String one, String other) {
        String broken = String.join("\n", one.split("(?<=\\G.{76})"));
        for (String text : List.of(one, broken, one + "\nThanks", "Bearer " + broken, "Hi Sam,\n\n" + broken + "\n\nAlex", broken + ". Bye",
                "Host: x\nAuthorization: Bearer " + broken + "\nAccept: */*", "export TOKEN=" + broken, "\"token\": \"" + broken + "\"")) {
            assertThat(reader.read(text)).as(text)
                    .isInstanceOfSatisfying(Paste.Found.class, found -> assertThat(found.token().text()).isEqualTo(one));
        }
        for (String text : List.of(one + "\n" + other, broken + "\n\n" + other, "old and new:\n" + broken + "\n" + other)) {
            assertThat(reader.read(text)).as(text)
                    .isInstanceOfSatisfying(Paste.Several.class,
                            several -> assertThat(several.tokens()).extracting(PastedToken::text).containsExactly(one, other));
        }
    }

    private static String rsa(String subject, int bytes) {
        var signature = new byte[bytes];
        RandomGeneratorFactory.of("L64X128MixRandom").create(bytes + subject.hashCode()).nextBytes(signature);
        var encoder = Base64.getUrlEncoder().withoutPadding();
        return Stream.of("{\"alg\":\"RS256\"}", "{\"sub\":\"" + subject + "\",\"exp\":1795579047}")
                .map(part -> encoder.encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(".", "", "." + encoder.encodeToString(signature)));
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"{", "[", "\"", "'", "{\"", "\\", "curl ", "curl -H ", "eyJ", "eyJ.", "a.b\n", "https://x?token=", "token:",
            "<", ">", "`", "Bearer ",
            "```\n", "-", "\u001B[", "{\"name\":\"a\",\"value\":\"b\"},", "[{\"a\":", "Authorization: x\n", "a=b;", "a=b&", " ", "\n> ",
            ",", "(", "=", " /=", " #&a=b", "fetch('https://a.b/?token=a1', ", "curl 'https://a.b/?token=a1 ", "**", "token ", "a\t1",
            "Authorization\n", "=3DeyJ=\n", "Bearer a1 ", "POST https://a.b/\nHost: a\n",
            "eyJhbGciOiJub25lIn0xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n"})
    void halfAMegabyteOfAnythingEndsSoon(String piece) {
        String text = "é" + piece.repeat((HALF - 1) / piece.length());
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> reader.read(text));
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"x", "token", "host", "Authorization: Bearer a", "GET / HTTP/1.1\nhost", "a=b;", "curl", "\\\"", "=",
            "eyJhbGciOiJub25lIn0", "https://x?token=", "{\"a\":"})
    void halfAMegabyteOfBlanksEndsSoon(String before) {
        for (String blank : List.of(" ", "\n")) {
            String text = before + blank.repeat((HALF - before.length() - 1) / blank.length()) + "é";
            assertTimeoutPreemptively(Duration.ofMinutes(1), () -> reader.read(text));
        }
    }

    @Tag("long")
    @Test
    void deepJsonWithManyValuesEndsSoon() {
        String text = "{\"a\":".repeat(50_000) + "\"host\":\"b\",".repeat(20_000)
                + IntStream.range(0, 20).mapToObj(index -> "{\"token\":\"opaque-" + index + "\"},").collect(Collectors.joining());
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> reader.read(text));
    }

    @Test
    void whatIsLongerThanAMegabyteHoldsNoToken() {
        assertThat(reader.read("a".repeat(1024 * 1024 + 1))).isEqualTo(new Paste.Unusable(1024 * 1024 + 1, 'a'));
    }

    @Test
    void aFoundTokenHasNoTextFormThatShowsIt() {
        assertThat(reader.read("{\"token\": \"s3cret-s3cret\"}").toString() + reader.read("s3cret-s3cret")
                + reader.read("{\"jwt\": \"s3cret\", \"token\": \"other\"}"))
                .doesNotContain("s3cret");
    }

    private static String encoded(String token) {
        return token.replace("/", "%2F").replace("=", "%3d");
    }

    private static <T> T pick(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }

    private static String token(RandomGenerator random) {
        int length = 1 + random.nextInt(60);
        String token = IntStream.range(0, length)
                .mapToObj(_ -> TOKEN_CHARACTERS.charAt(random.nextInt(TOKEN_CHARACTERS.length())) + "")
                .collect(Collectors.joining("", "", "=".repeat(random.nextInt(3))));
        // Three full stops at the end say that there was more.
        return token.endsWith("...") ? token + "x" : token;
    }

    private static String broken(String token, RandomGenerator random) {
        int at = random.nextInt(token.length());
        boolean breaks = at > 0 && random.nextBoolean();
        return breaks ? token.substring(0, at) + pick(WITHIN, random) + token.substring(at) : token;
    }
}
