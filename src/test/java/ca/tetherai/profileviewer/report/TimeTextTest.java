package ca.tetherai.profileviewer.report;

import static ca.tetherai.profileviewer.report.Results.CLOCK;
import static ca.tetherai.profileviewer.report.Results.ENGLISH;
import static ca.tetherai.profileviewer.report.Results.FRENCH;
import static ca.tetherai.profileviewer.report.Results.NOW;
import static ca.tetherai.profileviewer.report.Results.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTextTest {

    @ParameterizedTest
    @CsvSource({"PT0S,less than a minute ago,il y a moins d’une minute", "PT59S,less than a minute ago,il y a moins d’une minute",
            "PT60S,one minute ago,il y a une minute", "PT14M59S,14 minutes ago,il y a 14 minutes", "PT60M,one hour ago,il y a une heure",
            "PT23H59M,23 hours ago,il y a 23 heures", "PT24H,one day ago,il y a un jour", "P400D,400 days ago,il y a 400 jours",
            "PT-1S,in less than a minute,dans moins d’une minute", "PT-60S,in one minute,dans une minute",
            "PT-3H,in 3 hours,dans 3 heures", "P-1D,in one day,dans un jour", "P-2D,in 2 days,dans 2 jours"})
    void saysHowFarAway(Duration sinceThen, String english, String french) {
        assertThat(new TimeText(ENGLISH, CLOCK, UTC).relative(NOW.minus(sinceThen))).isEqualTo(english);
        assertThat(new TimeText(FRENCH, CLOCK, UTC).relative(NOW.minus(sinceThen))).isEqualTo(french);
    }

    @Test
    void namesTheDateWhereItIsNotToday_inTheZoneOfThePerson() {
        var instant = Instant.parse("2026-11-03T02:30:00Z");
        assertThat(new TimeText(ENGLISH, CLOCK, UTC).timeOfDay(instant)).isEqualTo("at 02:30");
        assertThat(new TimeText(ENGLISH, CLOCK, ZoneId.of("America/Toronto")).timeOfDay(instant)).isEqualTo("on 2 Nov 2026 at 21:30");
        assertThat(new TimeText(FRENCH, CLOCK, ZoneId.of("America/Toronto")).timeOfDay(instant)).startsWith("le 2 nov. 2026 à 21");
    }

    @Test
    void namesTheWholeDate_inTheZoneOfThePerson() {
        var instant = Instant.parse("2026-11-03T02:30:00Z");
        assertThat(new TimeText(ENGLISH, CLOCK, UTC).date(instant)).matches("3 November 2026.* 02:30");
        assertThat(new TimeText(FRENCH, CLOCK, ZoneId.of("America/Toronto")).date(instant)).startsWith("2 novembre 2026").contains("21");
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 0 min", "PT0.000000001S, 1 min", "PT60S, 1 min", "PT60.000000001S, 2 min", "PT59M, 59 min", "PT59M1S, 1 h 0 min",
            "PT3H11M1S, 3 h 12 min"})
    void whatIsLeftIsSaidInBegunMinutes(Duration left, String said) {
        assertThat(new TimeText(ENGLISH, CLOCK, UTC).left(left)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 1 min", "PT89S, 1 min", "PT90S, 2 min", "PT119M29S, 119 min", "PT119M30S, 2 h 0 min", "PT3H12M, 3 h 12 min",
            "PT47H59M59S, 48 h 0 min", "PT48H, 2 days", "PT119H, 4 days"})
    void aSpanIsSaidToTheMinute_orInDays(Duration span, String said) {
        assertThat(new TimeText(ENGLISH, CLOCK, UTC).span(span)).isEqualTo(said);
    }
}
