package ca.tetherai.profileviewer.report;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import ca.tetherai.profileviewer.json.JsonValue;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtrasTreeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a":  | } | a:
            [      | ] | [0]:
            """)
    void goesTwentyFourLevelsDeep_andTheRestIsOneLine(String open, String close, String name) throws JsonSyntaxException {
        var out = new StringBuilder();

        new ExtrasTree(out, new MomentText(Results.ENGLISH, Results.CLOCK, Results.UTC)).append(
                members("{\"x\":" + open.repeat(25) + "1" + close.repeat(25) + "}"));

        assertThat(out.toString().lines()).hasSize(24)
                .endsWith("  ".repeat(24) + name + " " + open.repeat(2) + "1" + close.repeat(2));
    }

    private static Map<String, JsonValue> members(String json) throws JsonSyntaxException {
        return ((JsonValue.Members) new JsonReader().read(json).root()).members();
    }
}
