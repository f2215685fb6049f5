package ca.tetherai.profileviewer.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonEscapesTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"plain, plain", "a\\n, `a\n`", "\\u0041\\u00e9, Aé", "\\\\n, \\n", "\\\"\\/, `\"/`",
            "\\t\\b\\f\\r, `\t\b\f\r`"})
    void meansWhatTheEscapesSay(String escaped, String plain) {
        String text = "\"" + escaped + "\", \"\\n\"";

        assertThat(JsonEscapes.unescape(text, 1, 1 + escaped.length())).isEqualTo(plain);
    }

    @Test
    void looksNoFurtherThanItsPart() {
        String large = "a".repeat(10 * 1024 * 1024);

        Assertions.assertTimeout(Duration.ofMinutes(1), () -> {
            for (int part = 0; part < 2_000_000; part++) {
                JsonEscapes.unescape(large, 0, 4);
            }
        });
    }
}
