package ca.tetherai.profileviewer.report;

import static ca.tetherai.profileviewer.report.Results.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.meaning.IsoMoment;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTextTest {
    // Midnight in Toronto.
    private final MomentText text = new MomentText(ENGLISH, InstantSource.fixed(Instant.parse("2026-11-03T05:00:00Z")),
            ZoneId.of("America/Toronto"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2026-11-03T05:00:00Z  | less than a minute ago · 05:00:00 UTC
            2026-11-03T03:30:00Z  | one hour ago · 2026-11-03 03:30:00 UTC
            2026-11-03T23:30:00-05:00 | in 23 hours · 2026-11-04 04:30:00 UTC
            2026-09-04T05:00:00Z  | 60 days ago · 05:00:00 UTC
            2026-09-03T05:00:00Z  | 2 months ago · 05:00:00 UTC
            2025-11-04T05:00:00Z  | 11 months ago · 05:00:00 UTC
            2025-11-03T05:00:00Z  | one year ago · 05:00:00 UTC
            2024-01-03T05:00:00Z  | 2 years ago · 05:00:00 UTC
            2027-01-03T05:00:00Z  | in 2 months · 05:00:00 UTC
            2028-11-03T05:00:00Z  | in 2 years · 05:00:00 UTC
            2026-11-03T05:00:00   | no time zone sent
            2026-11-03            | ``
            2026-11-04            | ``
            2026-11-05            | in 2 days
            2026-11-02            | ``
            2026-11-01            | 2 days ago
            2026-01-03            | 10 months ago
            """)
    void besideAMomentStandsHowFarAwayItIs_andWhenInUtc(String sent, String beside) {
        assertThat(text.beside(read(sent))).isEqualTo(beside);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-03T16:10:05Z | 3 Nov 2026, 11:10:05 | date and time
            2026-11-03T16:10:05  | 3 Nov 2026, 16:10:05 | date and time
            2026-11-03           | 3 Nov 2026           | date
            """)
    void hereIsTheTimeOfThePerson_orTheOneThatWasSent(String sent, String here, String type) {
        assertThat(text.here(read(sent))).isEqualTo(here);
        assertThat(text.type(read(sent))).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-03T16:10:05Z | 3 Nov 2026, 11:10:05 here (America/Toronto) · 3 Nov 2026, 16:10:05 UTC · in 11 hours
            2026-11-03T16:10:05  | 3 Nov 2026, 16:10:05 · no time zone sent
            2026-11-03           | 3 Nov 2026
            2026-11-01           | 1 Nov 2026 · 2 days ago
            """)
    void allOfItIsBothAndTheDistance(String sent, String all) {
        assertThat(text.all(read(sent))).isEqualTo(all);
    }

    private static IsoMoment read(String sent) {
        return IsoMoment.read(sent).orElseThrow();
    }
}
