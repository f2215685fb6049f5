package ca.tetherai.profileviewer.ui.extras;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.support.Extras;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtraWordsTest {
    private final ExtraWords english = Extras.words(Messages.of(Locale.CANADA));
    private final ExtraWords french = Extras.words(Messages.of(Locale.CANADA_FRENCH));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            true | Yes | Oui | `` | true or false | true
            false | No | Non | `` | true or false | false
            1.0 | 1.0 | 1.0 | `` | number | 1.0
            1234567890123456789 | 1234567890123456789 | 1234567890123456789 | `` | number | 1234567890123456789
            1e2 | 1e2 | 1e2 | `` | number | 1e2
            null | None | Aucun | null | nothing | null
            "Friendly" | Friendly | Friendly | `` | text | Friendly
            "a\\nb" | a↵b | a↵b | `` | text | `a\nb`
            "" | Empty | Vide | "" | text | ``
            [] | no entries | aucune entrée | `` | list | []
            [1] | 1 entry | 1 entrée | `` | list | [1]
            {"a": 1.0, "b": [2]} | 2 entries | 2 entrées | `` | object | {"a":1.0,"b":[2]}
            """)
    void aValueIsShownInWordsAndAsItWasSent(String json, String value, String inFrench, String literal, String type, String copyText)
            throws JsonSyntaxException {
        ExtraNode node = node(json);

        assertThat(english.value(node)).isEqualTo(value);
        assertThat(french.value(node)).isEqualTo(inFrench);
        assertThat(english.literal(node)).isEqualTo(literal);
        assertThat(english.type(node)).isEqualTo(type);
        assertThat(english.copyText(node)).isEqualTo(copyText.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            " Alex " | ·Alex·
            "a\\u200bb" | a\\u200bb
            "alex@\\u0430cme.example" | alex@\\u0430cme.example
            "https://\\u0262oogle.com" | https://\\u0262oogle.com
            "\\u0430cme" | \u0430cme
            """)
    void whatIsOddIsMarkedInACell(String json, String value) throws JsonSyntaxException {
        assertThat(english.value(node(json))).isEqualTo(value);
    }

    @Test
    void namesHaveTheirEdgesAndAnEmptyOneAWord() {
        assertThat(english.name(new ExtraNode(" a ", new JsonValue.Null()))).isEqualTo("·a·");
        assertThat(english.name(new ExtraNode("", new JsonValue.Null()))).isEqualTo("empty name");
        assertThat(french.name(new ExtraNode("", new JsonValue.Null()))).isEqualTo("nom vide");
        assertThat(english.place("/user/ a /b\u200b/")).isEqualTo("/user/·a·/b\\u200b/");
    }

    @Test
    void aVeryLongTextIsShortenedInSightAndCopiedWhole() throws JsonSyntaxException {
        String text = "x".repeat(12_345);
        ExtraNode node = node('"' + text + '"');

        assertThat(english.value(node)).hasSizeLessThan(400).endsWith("x… (12,345 characters)");
        assertThat(english.tooltip(node)).hasSizeGreaterThan(ExtraWords.LONGEST_IN_TOOLTIP).endsWith("x… (12,345 characters)");
        assertThat(english.copyText(node)).isEqualTo(text);
    }

    @Test
    void aVeryLargeObjectIsWrittenOnOneLineOnlyAsFarAsThatIsSeen() throws JsonSyntaxException {
        assertThat(english.json(node("[" + "1,".repeat(400) + "1]").value())).startsWith("[1,1,").endsWith(",1… (803 characters)");
        assertThat(english.json(node("[" + "1,".repeat(9_000) + "1]").value())).startsWith("[1,1,")
                .endsWith("… (more than 10,000 characters)")
                .hasSizeLessThan(400);
    }

    @Test
    void aVeryLongTextIsSpokenOnlyAsFarAsSomebodyListens() throws JsonSyntaxException {
        assertThat(english.spoken(node('"' + "x".repeat(12_345) + '"'))).hasSizeLessThan(2_100).endsWith("x… (12,345 characters)");
        assertThat(english.spoken(node("\"a\\nb\""))).isEqualTo("a↵b");
    }

    @Test
    void aTextIsNeverCutWithinACharacter() throws JsonSyntaxException {
        ExtraNode node = node("\"x" + "😀".repeat(ExtraWords.LONGEST_IN_CELL) + '"');

        assertThat(english.value(node).codePoints())
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private static ExtraNode node(String json) throws JsonSyntaxException {
        return new ExtraNode("name", new JsonReader().read(json).root());
    }
}
