package ca.tetherai.profileviewer.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenLinesTest {
    private static final String SHALOM = "\u05e9\u05dc\u05d5\u05dd";
    private static final String FATIMA = "\u0641\u0627\u0637\u0645\u0629";
    private static final double WIDTH = 10;

    @ParameterizedTest
    @CsvSource({"Alex Rep, false", "שלום, true", "Hotel فندق, true", "ܫܠܡܐ, true", "漢字, false", "नमस्ते, false", "'', false"})
    void areNeededWhereLettersAreReadFromRightToLeft(String text, boolean needed) {
        assertThat(BrokenLines.areNeededFor(text)).isEqualTo(needed);
    }

    @Test
    void breakBetweenWordsAndKeepTheParagraphsDirection() {
        assertThat(lines((SHALOM + " ").repeat(5))).containsExactly(SHALOM + " " + SHALOM + " ", SHALOM + " " + SHALOM + " ",
                SHALOM + " ");
        assertThat(lines("Hotel " + FATIMA + " " + FATIMA)).containsExactly("Hotel ", "\u200e" + FATIMA + " ", "\u200e" + FATIMA);
        assertThat(lines(FATIMA + " Hotel")).containsExactly(FATIMA + " ", "\u200fHotel");
    }

    @Test
    void breakAWordThatIsLongerThanALineBetweenCharacters() {
        String dotted = "\u05e9\u05c1";

        assertThat(lines("\u05e9" + dotted.repeat(5))).containsExactly("\u05e9" + dotted.repeat(4), dotted);
        assertThat(lines(SHALOM + " " + SHALOM.repeat(4))).containsExactly(SHALOM + " ", SHALOM.repeat(4).substring(0, 10),
                SHALOM.repeat(4).substring(10));
    }

    @Test
    void haveOneCharacterEachWhereNoneFits() {
        assertThat(BrokenLines.of(SHALOM, 0.5, Integer.MAX_VALUE, String::length).text().split("\n")).hasSize(4);
    }

    @Test
    void endAfterAsManyAsAreWanted() {
        assertThat(BrokenLines.of((SHALOM + " ").repeat(50), WIDTH, 3, String::length).text().split("\n")).hasSize(4);
    }

    @Test
    void keepTheTextsOwnBreaks() {
        assertThat(lines(SHALOM + "\n" + SHALOM + "\nab\n" + FATIMA)).containsExactly(SHALOM, SHALOM, "ab", FATIMA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום עולם שלום עולם שלום", "Hotel فندق Paris فندق Hotel", "שלוםשלוםשלוםשלוםשלום", "שלום\n\nשלום  שלום  שלום "})
    void knowTheirPlacesInTheText(String text) {
        BrokenLines lines = BrokenLines.of(text, WIDTH, Integer.MAX_VALUE, String::length);

        for (int place = 0; place < text.length(); place++) {
            assertThat(lines.text().charAt(lines.at(place))).isEqualTo(text.charAt(place));
            assertThat(lines.placeOf(lines.at(place))).isEqualTo(place);
        }
        assertThat(lines.at(text.length())).isEqualTo(lines.text().length());
        assertThat(lines.text().replaceAll("[\u200e\u200f]", "").replace("\n", "")).isEqualTo(text.replace("\n", ""));
        for (int drawn = 1; drawn <= lines.text().length(); drawn++) {
            assertThat(lines.placeOf(drawn)).isBetween(lines.placeOf(drawn - 1), lines.placeOf(drawn - 1) + 1);
        }
    }

    private static List<String> lines(String text) {
        return Arrays.asList(BrokenLines.of(text, WIDTH, Integer.MAX_VALUE, String::length).text().split("\n"));
    }
}
