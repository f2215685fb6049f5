package ca.tetherai.profileviewer.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"72404", "123", "12345678", "TETHER", "Acme2go", "A", " TETHER "})
    void shortCodesAndNamesAreSenders(String text) {
        assertThat(SenderName.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "123456789", "+14155550199", "Twelve chars", "ABCDEFGHIJKL", "null", "Undefined", "TÉTHER",
            "TE\u200BTHER", "72 404"})
    void numbersAndOtherTextsAreNone(String text) {
        assertThat(SenderName.is(text)).isFalse();
    }
}
