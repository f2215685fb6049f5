package ca.tetherai.profileviewer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    private final JsonReader reader = new JsonReader();

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e2", "1E+400", "-0", "9007199254740993", "1234567890123456789", "0.10"})
    void keepsTheDigitsThatWereSent(String digits) throws JsonSyntaxException {
        assertThat(reader.read(digits).root()).isEqualTo(new JsonValue.Digits(digits));
        assertThat(new JsonWriter().compact(new JsonValue.Digits(digits))).isEqualTo(digits);
    }

    @Test
    void countsTheLastOfMembersThatShareAName_andNamesThePlace() throws JsonSyntaxException {
        var document = reader.read("{\"a\": {\"b/c\": 1, \"b/c\": 2, \"b/c\": 3}}");
        assertThat(new JsonWriter().compact(document.root())).isEqualTo("{\"a\":{\"b/c\":3}}");
        assertThat(document.repeatedMembers()).isEqualTo(List.of("/a/b~1c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[1,]", "{} {}", "{}x", "nul", "NaN", "'a'", "{a:1}", "[1", "\"\t\"", "01", "+1", "/**/1",
            "\"\\x\""})
    void refusesWhatIsNotJson(String text) {
        assertThatThrownBy(() -> reader.read(text)).isInstanceOf(JsonSyntaxException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {~  "a": tru~}    | 2 | 8
            {a:1}             | 1 | 2
            [1,]              | 1 | 4
            {"a": 1,}         | 1 | 9
            {} x              | 1 | 4
            {} {}             | 1 | 4
            [01]              | 1 | 3
            {"a" 1}           | 1 | 6
            "\\x"             | 1 | 3
            "😀" x            | 1 | 6
            ~~~]              | 4 | 1
            {"a": [1~         | 2 | 1
            {"a": "b          | 1 | 9
            [1 2]             | 1 | 4
            [-]               | 1 | 3
            """)
    void namesThePlaceOfTheFirstWrongCharacter(String text, int line, int column) {
        assertThatExceptionOfType(JsonSyntaxException.class).isThrownBy(() -> reader.read(text.replace('~', '\n')))
                .satisfies(problem -> assertThat(problem.line() + ":" + problem.column()).isEqualTo(line + ":" + column));
    }

    @Test
    void nestsAsDeepAsTheLimit_andNoDeeper() throws JsonSyntaxException {
        int limit = JsonReader.MAX_DEPTH;
        assertThat(reader.read("[".repeat(limit) + "]".repeat(limit))).isNotNull();
        assertThatThrownBy(() -> reader.read("[".repeat(limit + 1) + "]".repeat(limit + 1))).isInstanceOf(JsonSyntaxException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"[|1|1001", "~[|1002|1", "~  [|1002|3", "{\"a\":|1|5001",
            "{~\"a\": |1001|5"})
    void namesThePlaceWhereItNestsTooDeep(String level, int line, int column) {
        assertThatExceptionOfType(JsonSyntaxException.class)
                .isThrownBy(() -> reader.read(level.replace('~', '\n').repeat(JsonReader.MAX_DEPTH + 5)))
                .satisfies(problem -> assertThat(problem.line() + ":" + problem.column()).isEqualTo(line + ":" + column));
    }

    @Test
    void whatComesAgainAndAgainTakesTheMemoryOfOne() throws JsonSyntaxException {
        var root = new JsonReader().read("[1.50, 1.50, {\"a\": 1}, {\"a\": 2}]").root();
        assertThat(root).isInstanceOfSatisfying(JsonValue.Items.class, items -> {
            assertThat(items.items().get(0)).isSameAs(items.items().get(1));
            assertThat(name(items.items().get(2))).isSameAs(name(items.items().get(3)));
        });
    }

    private static String name(JsonValue value) {
        return ((JsonValue.Members) value).members().keySet().iterator().next();
    }

    @Test
    void moreDifferentNamesAndNumbersThanAreRemembered() throws JsonSyntaxException {
        String many = IntStream.range(0, 3_000)
                .mapToObj(number -> "\"m" + number + "\": " + number)
                .collect(Collectors.joining(", ", "{", "}"));
        assertThat(new JsonReader().read(many).root()).isInstanceOfSatisfying(JsonValue.Members.class,
                all -> assertThat(all.members()).hasSize(3_000)
                        .containsEntry("m7", new JsonValue.Digits("7"))
                        .containsEntry("m2999", new JsonValue.Digits("2999")));
    }

    @Test
    void namesTheFirstHundredRepeatedMembers() throws JsonSyntaxException {
        String text = IntStream.range(0, 150)
                .mapToObj(i -> "\"m" + i + "\": 1, \"m" + i + "\": 2")
                .collect(Collectors.joining(",", "{", "}"));
        assertThat(reader.read(text).repeatedMembers()).hasSize(100).startsWith("/m0", "/m1").endsWith("/m99");
    }

    @Test
    void aMillionRepeatedMembersDeepDownAreReadAsWell() throws JsonSyntaxException {
        String deep = "\"a\":1,".repeat(300_000) + "\"a\":1";
        int levels = JsonReader.MAX_DEPTH - 1;
        var document = reader.read("{\"n\":".repeat(levels) + "{" + deep + "}" + "}".repeat(levels));
        assertThat(document.repeatedMembers()).containsExactly("/n".repeat(levels) + "/a");
    }

    @Test
    void differentRepeatedMembersDeepDownAreCapped() throws JsonSyntaxException {
        String deep = IntStream.range(0, 80_000).mapToObj(i -> "\"" + i + "\":1,\"" + i + "\":1").collect(Collectors.joining(","));
        int levels = JsonReader.MAX_DEPTH - 1;
        assertThat(reader.read("{\"n\":".repeat(levels) + "{" + deep + "}" + "}".repeat(levels)).repeatedMembers()).hasSize(100);
    }
}
