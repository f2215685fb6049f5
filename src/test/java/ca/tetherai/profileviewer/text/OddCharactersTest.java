package ca.tetherai.profileviewer.text;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.text.OddCharacter.Kind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OddCharactersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            leading blank | \\u0020Alex | 0 | EDGE_BLANK
            trailing blank | Alex\\u0020 | 4 | EDGE_BLANK
            trailing line break | Alex\\u000a | 4 | EDGE_BLANK
            leading no-break space | \\u00a0Alex | 0 | EDGE_BLANK
            no-break space | A\\u00a0B | 1 | UNUSUAL_BLANK
            narrow no-break space | A\\u202fB | 1 | UNUSUAL_BLANK
            thin space | A\\u2009B | 1 | UNUSUAL_BLANK
            ideographic space | A\\u3000B | 1 | UNUSUAL_BLANK
            line separator | A\\u2028B | 1 | UNUSUAL_BLANK
            braille blank | A\\u2800B | 1 | UNUSUAL_BLANK
            tab within | A\\u0009B | 1 | CONTROL_CODE
            nul | A\\u0000B | 1 | CONTROL_CODE
            escape | A\\u001bB | 1 | CONTROL_CODE
            carriage return alone | A\\u000dB | 1 | CONTROL_CODE
            delete | A\\u007fB | 1 | CONTROL_CODE
            next line | A\\u0085B | 1 | CONTROL_CODE
            zero width space | A\\u200bB | 1 | INVISIBLE
            zero width space at the end | A\\u200b | 1 | INVISIBLE
            byte order mark | \\ufeffA | 0 | INVISIBLE
            soft hyphen | A\\u00adB | 1 | INVISIBLE
            word joiner | A\\u2060B | 1 | INVISIBLE
            joiner between Latin letters | A\\u200dB | 1 | INVISIBLE
            non-joiner left over in Arabic | \\u0645\\u062d\\u200c | 2 | INVISIBLE
            Hangul filler | A\\u3164B | 1 | INVISIBLE
            grapheme joiner | A\\u034fB | 1 | INVISIBLE
            variation selector after a letter | A\\ufe0fB | 1 | INVISIBLE
            emoji style after a digit | 1\\ufe0fB | 1 | INVISIBLE
            tag | A\\udb40\\udc41B | 1 | INVISIBLE
            interlinear annotation | A\\ufff9B | 1 | INVISIBLE
            right-to-left override | A\\u202eB | 1 | DIRECTION
            isolate | A\\u2067B | 1 | DIRECTION
            left-to-right mark | A\\u200eB | 1 | DIRECTION
            Arabic letter mark | A\\u061cB | 1 | DIRECTION
            lone high surrogate | A\\ud83dB | 1 | LONE_SURROGATE
            lone low surrogate at the end | A\\ude00 | 1 | LONE_SURROGATE
            """)
    void whatIsOddInAnyTextIsFoundWithItsPlaceAndKind(String name, String escaped, int index, Kind kind) {
        String text = unescape(escaped);

        List<OddCharacter> odd = OddCharacters.in(text, false);

        assertThat(odd).as(name).containsExactly(new OddCharacter(index, text.codePointAt(index), kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Alex Rep", "two  blanks within", "two\nlines", "two\r\nlines", "Zoë Żółć", "Е́лена", "李小龍", "محمد",
            "👨\u200d👩\u200d👧\u200d👦", "🏳\uFE0F\u200d🌈", "❤\uFE0F", "1\u20E3",
            "👍🏽", "🇨🇦",
            "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F", "葛\uDB40\uDD00", "ᠠ\u180B", "a\u0301\u0302\u0303",
            "\uFFFD",
            "\uE000"})
    void whatWritingNeedsIsNotOdd(String text) {
        assertThat(OddCharacters.in(text, false)).isEmpty();
        assertThat(OddCharacters.in(text, true)).isEmpty();
    }

    @Test
    void inWhatIsOneLineALineBreakIsAControlCode() {
        assertThat(OddCharacters.inLine("a\nb\r\nc", false, OddCharacters.MOST)).containsExactly(
                new OddCharacter(1, '\n', Kind.CONTROL_CODE),
                new OddCharacter(3, '\r', Kind.CONTROL_CODE), new OddCharacter(4, '\n', Kind.CONTROL_CODE));
        assertThat(OddCharacters.inLine("a b\n", false, OddCharacters.MOST)).containsExactly(new OddCharacter(3, '\n', Kind.EDGE_BLANK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"می\u200cخواهم", "क्\u200dष", "ක්\u200dරි"})
    void joinersThatWordsAreWrittenWithAreNotOddInRunningText(String text) {
        assertThat(OddCharacters.in(text, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cyrillic a in a Latin word | p\u0430ypal@example.com | 1
            Greek omicron | example@c\u03bfmpany.com | 9
            Latin letter in a Cyrillic word | \u043f\u0440\u0438\u0432\u0435t@example.com | 5
            a whole word of twins | \u0430\u0440\u0440\u04cf\u0435@example.com | 0
            a host of twins | https://\u0430\u0440\u0440\u04cf\u0435.com | 8
            full-width letter | \uff41lex@example.com | 0
            full-width dot | alex@example\uff0ecom | 12
            ideographic full stop | alex@example\u3002com | 12
            ligature | o\ufb01ce@example.com | 1
            Arabic digit | alex\u0661@example.com | 4
            mathematical letter | \ud835\udc1alex@example.com | 0
            dotless i | al\u0131@example.com | 2
            no-break hyphen | jean\u2011luc@example.com | 4
            fraction slash | https://example.com\u2044path | 19
            """)
    void inAnAddressALookAlikeIsFound(String name, String address, int index) {
        assertThat(OddCharacters.in(address, true)).as(name)
                .isNotEmpty()
                .allMatch(odd -> odd.kind() == Kind.LOOK_ALIKE)
                .first()
                .returns(index, OddCharacter::index);
        assertThat(OddCharacters.in(address, false)).as("in running text").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"alex@example.com", "zoë@example.ca", "борис@пример.рф", "борис@example.com", "сахар@почта.рф",
            "https://пример.рф/путь",
            "https://παράδειγμα.ελ", "用户@例子.公司", "ひらがなとカタカナ漢字@example.jp", "https://한국어.kr", "محمد@مثال.السعودية", "١٢٣مثال@مثال.السعودية",
            "https://example.com/путь-path?x=1"})
    void anAddressOfOneScriptPerWordHasNone(String address) {
        assertThat(OddCharacters.in(address, true)).isEmpty();
    }

    @Test
    void aMillionOfThemAreReadSoonAndAreBounded() {
        String text = "\u200b\u0430b".repeat(400_000);

        List<OddCharacter> odd = Assertions.assertTimeout(Duration.ofMinutes(1), () -> OddCharacters.in(text, true));

        assertThat(odd).hasSize(OddCharacters.MOST);
    }

    @Test
    void anOddCharacterHasItsNotationAndName() {
        OddCharacter odd = OddCharacters.in("a\u200b", false).getFirst();

        assertThat(odd.notation()).isEqualTo("U+200B");
        assertThat(odd.name()).isEqualTo("ZERO WIDTH SPACE");
    }

    private static String unescape(String text) {
        var unescaped = new StringBuilder();
        int index = 0;
        while (index < text.length()) {
            if (text.startsWith("\\u", index)) {
                unescaped.append((char) Integer.parseInt(text.substring(index + 2, index + 6), 16));
                index += 6;
            } else {
                unescaped.append(text.charAt(index++));
            }
        }
        return unescaped.toString();
    }
}
