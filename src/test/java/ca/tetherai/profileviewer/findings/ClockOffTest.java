package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockOffTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT9M   | 'WARNING answer: PT9M, 0'
            PT61S  | 'WARNING answer: PT1M1S, 0'
            -PT61S | 'WARNING answer: PT1M1S, 1'
            -PT3H  | 'WARNING answer: PT3H, 1'
            PT60S  | ''
            -PT60S | ''
            PT0S   | ''
            """)
    void aMinuteMayBeChance(Duration lead, String found) {
        assertThat(found(Optional.of(lead))).isEqualTo(found);
    }

    @Test
    void aServerThatDoesNotSayTheTimeSaysNothingWrong() {
        assertThat(found(Optional.empty())).isEmpty();
    }

    private static String found(Optional<Duration> lead) {
        return Accounts.found(Check.CLOCK_OFF, Accounts.answered(Optional.empty(), lead));
    }
}
