package ca.tetherai.profileviewer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plain é 漢 🙂           | plain é 漢 🙂
            a\u001b[31mb           | a\\u001b[31mb
            a\u202eb               | a\\u202eb
            a\u200bb               | a\\u200bb
            a\u3164b               | a\\u3164b
            a\u2800b               | a\\u2800b
            a\ufe0fb               | a\\ufe0fb
            a\udb40\udd00b        | a\\udb40\\udd00b
            a\ud83db               | a\\ud83db
            ❤\ufe0f          | ❤\ufe0f
            漢\udb40\udd00   | 漢\udb40\udd00
            """)
    void whatTheWindowMarksIsEscaped_andWhatBelongsToItsNeighbourIsNot(String text, String printed) {
        assertThat(SafeText.oneLine(text)).isEqualTo(printed);
    }
}
