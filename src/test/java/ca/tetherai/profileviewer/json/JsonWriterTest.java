package ca.tetherai.profileviewer.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {
    private final JsonReader reader = new JsonReader();
    private final JsonWriter writer = new JsonWriter();

    @Test
    void writesOneMemberAndOneItemPerLine_inTheOrderRead() throws JsonSyntaxException {
        assertThat(writer.pretty(reader.read("{\"b\":[1,[true,null]],\"a\":{\"é\":\"x\"},\"empty\":{},\"none\":[]}").root())).isEqualTo("""
                {
                  "b": [
                    1,
                    [
                      true,
                      null
                    ]
                  ],
                  "a": {
                    "é": "x"
                  },
                  "empty": {},
                  "none": []
                }""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}              | {}
            []              | []
            "a"             | "a"
            1.0             | 1.0
            null            | null
            [{}]            | [{}]
            { "a" : [ 1 ] } | {"a":[1]}
            """)
    void writesOnOneLineWithoutABlank(String json, String expected) throws JsonSyntaxException {
        assertThat(writer.compact(reader.read(json).root())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.10", "1e2", "1E+400", "-0", "-0.0", "1234567890123456789012345678901234567890", "0.1e-7"})
    void writesTheDigitsThatWereRead(String digits) throws JsonSyntaxException {
        assertThat(writer.compact(reader.read("[" + digits + "]").root())).isEqualTo("[" + digits + "]");
        assertThat(writer.pretty(reader.read(digits).root())).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "漢字", "😀", "👩‍👩‍👧", "עברית", "\u202E", "\uFEFF", "\u2028", "a\u0301"})
    void leavesCharactersAsTheyAre(String text) {
        assertThat(writer.compact(new JsonValue.Text(text))).isEqualTo('"' + text + '"');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "\\""       | "\\""
            "\\\\"      | "\\\\"
            "\\n\\t"    | "\\n\\t"
            "\\u0000"   | "\\u0000"
            "\\/"       | "/"
            "\\u0041"   | "A"
            """)
    void escapesOnlyWhatMustBe(String json, String expected) throws JsonSyntaxException {
        assertThat(writer.compact(reader.read(json).root())).isEqualTo(expected);
    }

    @Test
    void whatIsWrittenReadsAsTheSame_aLoneSurrogateIncluded() throws JsonSyntaxException {
        var value = new JsonValue.Members(
                Map.of("\uD83D \"\\\n", new JsonValue.Items(List.of(new JsonValue.Text("\uDE00\u0001"), new JsonValue.Null()))));
        assertThat(reader.read(writer.compact(value)).root()).isEqualTo(value);
        assertThat(reader.read(writer.pretty(value)).root()).isEqualTo(value);
    }

    @Test
    void writesAsDeepAsCanBeRead_andThatInsideADocumentOfOurs() throws JsonSyntaxException {
        String deepest = "[".repeat(JsonReader.MAX_DEPTH) + "]".repeat(JsonReader.MAX_DEPTH);
        var inside = new JsonValue.Members(Map.of("a", new JsonValue.Members(Map.of("b", reader.read(deepest).root()))));
        assertThat(writer.compact(inside)).isEqualTo("{\"a\":{\"b\":" + deepest + "}}");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 15, 30, 1_000, Integer.MAX_VALUE})
    void theBeginningIsThatOfTheWhole(int length) throws JsonSyntaxException {
        JsonValue value = reader.read("{\"a\\nb\": [1.0, \"two\\u0000\", {\"three\": null}], \"four\": true}").root();
        String whole = writer.compact(value);

        assertThat(writer.beginning(value, length)).isEqualTo(whole.substring(0, Math.min(length, whole.length())));
    }

    @Test
    void whatWouldBeTooLongOverSeveralLinesIsWrittenOnOne() throws JsonSyntaxException {
        JsonValue value = reader.read("[[1], 2]").root();
        String lines = writer.pretty(value);

        assertThat(writer.prettyOrCompact(value, lines.length())).isEqualTo(lines);
        assertThat(writer.prettyOrCompact(value, lines.length() - 1)).isEqualTo("[[1],2]");
    }

    @Test
    void theBeginningOfAVeryLongTextOrListIsThatOfTheWhole() {
        JsonValue text = new JsonValue.Text("\"\u0001x".repeat(10_000));
        JsonValue list = new JsonValue.Items(Collections.nCopies(10_000, new JsonValue.Items(List.of(text))));

        assertThat(writer.beginning(text, 10_001)).isEqualTo(writer.compact(text).substring(0, 10_001));
        assertThat(writer.beginning(list, 10_001)).isEqualTo("[[" + writer.compact(text).substring(0, 9_999));
    }
}
