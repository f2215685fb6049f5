package ca.tetherai.profileviewer.json;

import static org.assertj.core.api.Assertions.assertThat;

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
}
