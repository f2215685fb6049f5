package ca.tetherai.profileviewer.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            plain|a b|a b
            spaces at the edges| a | a\s
            line breaks and tabs|a\\r\\nb\\nc\\td\\n|a↵b↵c⇥d↵
            control characters|a\\0b\\33c|a\\u0000b\\u001bc
            zero width|a\u200Bb|a\\u200bb
            bidirectional override|a\u202Eb|a\\u202eb
            no-break space|a\u00A0b|a␣b
            half a character|a\uD83Db|a\\ud83db
            emoji with a joiner|👩\u200D🚀|👩\u200D🚀
            """)
    void oneLineShowsWhatALabelWouldDrop(String name, String text, String visible) {
        String raw = text.contains("\\") ? text.translateEscapes() : text;

        assertThat(VisibleText.line(raw)).as(name).isEqualTo(visible);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            Alex                    | false | Alex
            ` Alex `                | false | ·Alex·
            `  `                    | false | ··
            `a b`                   | false | a b
            `a\u200Bb`              | false | a\\u200bb
            p\u0430ypal@x.example  | false | p\u0430ypal@x.example
            p\u0430ypal@x.example  | true  | p\\u0430ypal@x.example
            `12345678901234567890 1` | false | `12345678901234567890 `
            """)
    void aLineWithAllThatIsOddMarked(String text, boolean address, String marked) {
        assertThat(VisibleText.marked(text, 21, address)).isEqualTo(marked);
    }

    @Test
    void lineBreaksAreMarkedAsOneEach() {
        assertThat(VisibleText.marked("a\r\nb\n\r\n", 100, false)).isEqualTo("a↵b↵↵");
    }

    @Test
    void aLineKeepsAllThatIsInTheText() {
        assertThat(VisibleText.line("a\r\nb\nc\td\re\u007Ff")).isEqualTo("a↵b↵c⇥d\\u000de\\u007ff");
    }

    @Test
    void aTextWithoutOddCharactersStaysTheSame() {
        String text = "Zoë 😀 עברית";

        assertThat(VisibleText.line(text)).isSameAs(text);
    }

    @Test
    void aBeginningNeverEndsWithinACharacter() {
        assertThat(VisibleText.beginning("a😀b", 2)).isEqualTo("a");
        assertThat(VisibleText.beginning("a😀b", 3)).isEqualTo("a😀");
        assertThat(VisibleText.beginning("ab", 3)).isEqualTo("ab");
    }
}
