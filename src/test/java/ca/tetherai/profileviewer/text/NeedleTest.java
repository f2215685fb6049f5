package ca.tetherai.profileviewer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeedleTest {

    @ParameterizedTest
    @CsvSource({"alex, Alex Rep", "ALEX, alex@acme.example", "rep, Alex Rep", "montreal, Montréal", "MONTRÉAL, montreal", "e\u0301, É",
            "ß, Straße", "ж, ЖУК", "东, 东京", "😀, a😀b", "' rep ', Alex Rep", "x rep, Alex Rep x rep", "., a.b", "\\d, a\\d",
            "1.0, 11.00"})
    void aTextIsFoundWhateverItsCaseAndAccents(String typed, String text) {
        assertThat(Needle.of(typed).orElseThrow().in(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"alexa, Alex Rep", "montreal, Montr al", ".*, Alex", "a b, ab", "😀, 😁", "x, ''", "\u0301, e"})
    void anotherTextIsNot(String typed, String text) {
        assertThat(Needle.of(typed).orElseThrow().in(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u2003"})
    void blanksAreNothingToLookFor(String typed) {
        assertThat(Needle.of(typed)).isEmpty();
    }
}
