package ca.tetherai.profileviewer.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoMomentTest {

    @ParameterizedTest
    @CsvSource({"2023-08-30T03:25:31.000Z,2023-08-30T03:25:31Z", "2023-08-30T03:25:31Z,2023-08-30T03:25:31Z",
            "2023-08-30T03:25Z,2023-08-30T03:25:00Z", "2023-08-30T05:25:31+02:00,2023-08-30T05:25:31+02:00",
            "2023-08-30T05:25:31.5-03:30,2023-08-30T05:25:31.5-03:30", "2023-08-30T05:25:31+02,2023-08-30T05:25:31+02:00",
            "2024-02-29T00:00:00.123456789+14:00,2024-02-29T00:00:00.123456789+14:00", "2023-08-30T05:25:31+0200,2023-08-30T05:25:31+02:00",
            "2023-08-30T05:25-0330,2023-08-30T05:25:00-03:30",
            "20230830T032531Z,2023-08-30T03:25:31Z", "20230830T032531.250Z,2023-08-30T03:25:31.250Z",
            "0000-01-01T00:00:00Z,0000-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999Z,9999-12-31T23:59:59.999Z"})
    void readsAMoment(String text, OffsetDateTime expected) {
        assertThat(IsoMoment.read(text)).contains(new IsoMoment.Exact(expected));
    }

    @Test
    void aFractionMayFollowAComma() {
        assertThat(IsoMoment.read("2023-08-30T05:25:31,5-0330"))
                .contains(new IsoMoment.Exact(OffsetDateTime.parse("2023-08-30T05:25:31.5-03:30")));
        assertThat(IsoMoment.read("20230830T032531,25Z")).contains(new IsoMoment.Exact(OffsetDateTime.parse("2023-08-30T03:25:31.25Z")));
        assertThat(IsoMoment.read("2023-08-30T03:25:31,000")).contains(new IsoMoment.Local(LocalDateTime.parse("2023-08-30T03:25:31")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-08-30T03:25", "2023-08-30T03:25:31", "2023-08-30T03:25:31.000", "2023-08-30T23:59:59.999999999"})
    void readsATimeThatDoesNotSayWhere(String text) {
        assertThat(IsoMoment.read(text)).contains(new IsoMoment.Local(LocalDateTime.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-08-30", "2024-02-29", "1970-01-01", "0001-01-01", "9999-12-31"})
    void readsADay(String text) {
        assertThat(IsoMoment.read(text)).contains(new IsoMoment.Day(LocalDate.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2023", "2023-08", "20230830", "20230830T032531", "20230830T0325Z", "20230830T032531z",
            "20230830T032531+0200",
            "20231330T032531Z", "20230830T032560Z", "20230830T032531,Z", "20230830T032531ZZ", "x20230830T032531Z", "2023-08-30T032531Z",
            "20230830T03:25:31Z", "2023-242", "2023-W35-3", "30-08-2023",
            "08/30/2023",
            "2023/08/30", "2023-8-30", "2023-08-3", "+2023-08-30", "-2023-08-30", "12023-08-30", "2023-02-29", "2023-13-01", "2023-00-10",
            "2023-08-32", "2023-08-30T", "2023-08-30T3:25Z", "2023-08-30T24:00:00Z", "2023-08-30T25:00:00Z", "2023-08-30T23:60:00Z",
            "2023-08-30T23:59:60Z", "2023-08-30T03Z", "2023-08-30t03:25:31Z", "2023-08-30T03:25:31z", "2023-08-30 03:25:31",
            "2023-08-30T03:25:31+1900", "2023-08-30T03:25:31+020", "2023-08-30T03:25:31+02000", "2023-08-30T03:25:31Z+0200",
            "2023-08-30T03:25:31+0200Z", "2023-08-30T03:25:31,Z", "2023-08-30T03:25,5Z", "2023-08-30,", "2023-08-30T03:25:31,.5Z",
            "2023-08-30+0200",
            "2023-08-30T03:25:31+02:00:00", "2023-08-30T03:25:31+2:00", "2023-08-30T03:25:31+19:00",
            "2023-08-30T03:25:31.Z", "2023-08-30T03:25:31.1234567890Z", "2023-08-30T03:25:31 Z", " 2023-08-30", "2023-08-30 ",
            "2023-08-30T03:25:31Z\n", "2023-08-30T03:25:31Z[UTC]", "2023-08-30T03:25:31[Europe/Paris]", "2023-08-30Z", "2023-08-30+02:00",
            "２０２３-08-30", "2023‐08‐30", "2023-08-30/2023-08-31", "abcd-ef-gh", "1-800-FLOW", "2023-08-30T03:25:31 +02:00"})
    void readsNothingElse(String text) {
        assertThat(IsoMoment.read(text)).isEmpty();
    }

    @Test
    void aLongTextIsNotLookedAt() {
        assertThat(IsoMoment.read("2023-08-30T".repeat(100_000))).isEmpty();
    }
}
