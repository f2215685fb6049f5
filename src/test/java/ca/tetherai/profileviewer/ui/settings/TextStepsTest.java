package ca.tetherai.profileviewer.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextStepsTest {

    @ParameterizedTest
    @CsvSource({"100, 1, 110", "100, -1, 90", "110, 1, 125", "200, 1, 200", "80, -1, 80", "133, 1, 150", "133, -1, 125", "175, 0, 100"})
    void oneGoesToTheNextSize(int from, int step, int to) {
        assertThat(TextSteps.from(from, step)).isEqualTo(to);
    }
}
