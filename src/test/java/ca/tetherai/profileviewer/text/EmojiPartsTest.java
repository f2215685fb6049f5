package ca.tetherai.profileviewer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmojiPartsTest {
    private static final String CANCEL = "\uDB40\uDC7F";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            joiner between digits of an address | alex1\u200d2@acme.example | 5
            joiner between digits of a number | +1415\u200d5550199 | 5
            joiner before a digit | a\u200d2 | 1
            joiner between number signs | #\u200d# | 1
            joiner between a star and a picture | *\u200d❤ | 1
            joiner between a picture and a digit | ❤\u200d1 | 1
            joiner after a keycap | 1\uFE0F\u20E3\u200d❤ | 1 3
            joiner after a digit in emoji style | 1\uFE0F\u200d❤ | 1 2
            joiner after a left-over skin colour | x🏽\u200d❤ | 3
            joiner at the beginning | \u200d❤ | 0
            joiner at the end | ❤\u200d | 1
            two joiners | ❤\u200d\u200d❤ | 1 2
            joiner between signs that are seldom emoji | ©\u200d® | 1
            non-joiner between pictures | ❤\u200c❤ | 1
            joiner between letters of flags | 🇨\u200d🇦 | 2
            joiner between Arabic digits | \u06f1\u200d\u06f2 | 1
            non-joiner between Arabic digits | \u06f1\u200c\u06f2 | 1
            emoji style after a digit | 1\uFE0F2 | 1
            emoji style of a keycap | alex1\uFE0F\u20E3@acme.example | 5
            text style of a keycap | #\uFE0E\u20E3 | 1
            two emoji styles on a key | 1\uFE0F\uFE0F\u20E3 | 1 2
            emoji style twice | ❤\uFE0F\uFE0F | 2
            another variant of a plus sign | +\uFE001415 | 1
            another variant of an equals sign | =\uFE02 | 1
            """)
    void whatIsNoPartOfAnEmojiIsMarked(String name, String text, String places) {
        assertThat(unseen(text)).as(name).isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tags after a letter | a{gbeng} | gbeng
            tags that spell a secret | a{secret} | secret
            secret after a flag without its end | 🏴{secret} | secret
            a flag of a word | 🏴{secrets}. | secrets.
            a flag of blanks and signs | 🏴{gb-eng}. | gb-eng.
            a flag of capitals | 🏴{GBENG}. | GBENG.
            a flag of a number | 🏴{123}. | 123.
            a flag of nothing | 🏴. | .
            a flag of two letters | 🏴{gb}. | gb.
            after a whole flag | 🏴{gbeng}.{x} | x
            another end | 🏴{gbeng}.. | .
            another flag | 🏳{gbeng}. | gbeng.
            England | 🏴{gbeng}. | ''
            Texas | 🏴{ustx}. | ''
            Flags side by side | 🏴{gbsct}.🏴{gbwls}. | ''
            """)
    void onlyTheTagsOfAWholeFlagAreNotMarked(String name, String text, String marked) {
        String sent = tagged(text);

        assertThat(OddCharacters.in(sent, false)).as(name).allMatch(odd -> odd.kind() == OddCharacter.Kind.INVISIBLE);
        assertThat(OddCharacters.in(sent, false)
                .stream()
                .map(odd -> Character.toString(odd.codePoint() == 0xE007F ? '.' : odd.codePoint() - 0xE0000))
                .collect(Collectors.joining())).as(name).isEqualTo(marked);
    }

    @Test
    void aMillionTagsAreReadSoon() {
        String text = "🏴" + "\uDB40\uDC67".repeat(1_000_000) + CANCEL;

        Assertions.assertTimeout(Duration.ofMinutes(1),
                () -> assertThat(OddCharacters.in(text, false, Integer.MAX_VALUE)).hasSize(1_000_001));
    }

    private static String unseen(String text) {
        return OddCharacters.in(text, false)
                .stream()
                .filter(odd -> odd.kind() == OddCharacter.Kind.INVISIBLE)
                .map(odd -> String.valueOf(odd.index()))
                .collect(Collectors.joining(" "));
    }

    // "{gb}" as tags, "." as their end.
    private static String tagged(String text) {
        var tagged = new StringBuilder();
        boolean tags = false;
        for (int character : text.codePoints().toArray()) {
            if (character == '{' || character == '}') {
                tags = character == '{';
            } else if (character == '.') {
                tagged.append(CANCEL);
            } else {
                tagged.appendCodePoint(tags ? 0xE0000 + character : character);
            }
        }
        return tagged.toString();
    }
}
