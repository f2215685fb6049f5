package ca.tetherai.profileviewer.token.paste;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person is told that was taken off a token, or out of it. */
class CleaningTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            t0ken             | false | false | 0 | 0
            Bearer t0ken      | true  | false | 0 | 0
            bearer: t0ken     | true  | false | 0 | 0
            "t0ken"           | false | true  | 0 | 0
            "t0ken            | false | true  | 0 | 0
            t0ken,            | false | true  | 0 | 0
            - t0ken           | false | true  | 0 | 0
            **t0ken**         | false | true  | 0 | 0
            Bearer **t0ken**  | true  | true  | 0 | 0
            +eyJ0ken          | false | true  | 0 | 0
            Bearer <t0ken>    | true  | true  | 0 | 0
            authorization: x1 | false | false | 0 | 0
            """)
    void saysWhatStoodAroundTheToken(String text, boolean scheme, boolean surroundings, int lineBreaks, int invisible) {
        assertThat(cleaning(text)).isEqualTo(new Cleaning(scheme, surroundings, lineBreaks, invisible));
    }

    @Test
    void saysThatALabelStoodAboveIt() {
        assertThat(cleaning("token\nt0ken")).isEqualTo(new Cleaning(false, true, 0, 0));
    }

    @Test
    void saysWhatWasInItsMiddle() {
        assertThat(cleaning("t0\r\nk\u200Be\nn")).isEqualTo(new Cleaning(false, false, 2, 1));
    }

    // The ends of ranges, and what has no ink though its category says that it has.
    @ParameterizedTest
    @ValueSource(ints = {0x0000, 0x001B, 0x007F, 0x00AD, 0x034F, 0x180B, 0x180F, 0x2800, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xE0100,
            0xE01EF})
    void takesOutWhatNobodySees(int character) {
        assertThat(cleaning("t0k" + Character.toString(character) + "en")).isEqualTo(new Cleaning(false, false, 0, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x180A, 0xFE10, 0xFDFF, 0xE01F0})
    void doesNotTakeOutWhatSomebodyMaySee(int character) {
        assertThat(new PasteReader().read("t0k" + Character.toString(character) + "en")).isEqualTo(new Paste.Unusable(4, character));
    }

    @Test
    void aTokenIsPlainWhereItStoodAloneAndNothingWasTaken() {
        assertThat(token("t0ken").isPlain()).isTrue();
        assertThat(token("\"t0ken\"").isPlain()).isFalse();
        assertThat(token("authorization: t0ken").isPlain()).isFalse();
    }

    @Test
    void isNothingOnlyWhereNothingWasTaken() {
        assertThat(cleaning("t0ken").isNothing()).isTrue();
        assertThat(new Cleaning(true, false, 0, 0).isNothing()).isFalse();
        assertThat(new Cleaning(false, true, 0, 0).isNothing()).isFalse();
        assertThat(new Cleaning(false, false, 1, 0).isNothing()).isFalse();
        assertThat(new Cleaning(false, false, 0, 1).isNothing()).isFalse();
    }

    private static Cleaning cleaning(String text) {
        return token(text).cleaning();
    }

    private static PastedToken token(String text) {
        return ((Paste.Found) new PasteReader().read(text)).token();
    }
}
