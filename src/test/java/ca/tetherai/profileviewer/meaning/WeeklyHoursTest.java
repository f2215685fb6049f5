package ca.tetherai.profileviewer.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyHoursTest {
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    // The clocks in Toronto go from 02:00 to 03:00 on Sunday 8 March 2026, and from 02:00 back to 01:00 on Sunday 1 November 2026.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "9am-6pm Mon-Fri|2026-11-25T09:00-05:00|open|2026-11-25T18:00-05:00",
            "9am-6pm Mon-Fri|2026-11-25T17:59:59-05:00|open|2026-11-25T18:00-05:00",
            "9am-6pm Mon-Fri|2026-11-25T18:00-05:00|closed|2026-11-26T09:00-05:00",
            "9am-6pm Mon-Fri|2026-11-25T08:59:59-05:00|closed|2026-11-25T09:00-05:00",
            "9am-6pm Mon-Fri|2026-11-27T18:00-05:00|closed|2026-11-30T09:00-05:00",
            "9am-6pm Mon-Fri|2026-11-29T12:00-05:00|closed|2026-11-30T09:00-05:00",
            "9am-6pm Mon|2026-11-30T18:00-05:00|closed|2026-12-07T09:00-05:00",
            "Mon 9am-12pm, 1pm-5pm|2026-11-30T12:30-05:00|closed|2026-11-30T13:00-05:00",
            "Mon 9am-12pm, 12pm-5pm|2026-11-30T11:30-05:00|open|2026-11-30T17:00-05:00",
            "10pm-2am Fri-Sat|2026-11-27T23:00-05:00|open|2026-11-28T02:00-05:00",
            "10pm-2am Fri-Sat|2026-11-28T01:00-05:00|open|2026-11-28T02:00-05:00",
            "10pm-2am Fri-Sat|2026-11-29T01:59-05:00|open|2026-11-29T02:00-05:00",
            "10pm-2am Fri-Sat|2026-11-29T02:00-05:00|closed|2026-12-04T22:00-05:00",
            "Sat 00:00-24:00; Sun 00:00-12:00|2026-11-28T10:00-05:00|open|2026-11-29T12:00-05:00",
            "24/7|2026-11-28T10:00-05:00|open|-",
            "daily 00:00-24:00|2026-03-08T01:59-05:00|open|-",
            "1am-5am Sun|2026-03-08T01:30-05:00|open|2026-03-08T05:00-04:00",
            "2:30am-5am Sun|2026-03-08T01:59-05:00|closed|2026-03-08T03:00-04:00",
            "1am-2:30am Sun|2026-03-08T01:59-05:00|open|2026-03-08T03:00-04:00",
            "2am-2:30am Sun|2026-03-08T01:30-05:00|closed|2026-03-15T02:00-04:00",
            "2am-2:30am Sun|2026-03-01T02:30-05:00|closed|2026-03-15T02:00-04:00",
            "9am-6pm Sun|2026-03-08T01:30-05:00|closed|2026-03-08T09:00-04:00",
            "1am-5am Sun|2026-11-01T01:30-04:00|open|2026-11-01T05:00-05:00",
            "12am-1:30am Sun|2026-11-01T01:15-04:00|open|2026-11-01T01:30-04:00",
            "12am-1:30am Sun|2026-11-01T01:45-04:00|closed|2026-11-01T01:00-05:00",
            "12am-1:30am Sun|2026-11-01T01:15-05:00|open|2026-11-01T01:30-05:00",
            "9am-6pm Sun|2026-10-31T20:00-04:00|closed|2026-11-01T09:00-05:00"})
    void saysHowItStands_andWhenThatChanges(String hours, String moment, String stands, String changesAt) {
        WeeklyHours.Opening opening = HoursText.read(hours).orElseThrow().at(ZonedDateTime.parse(moment).withZoneSameInstant(TORONTO));
        assertThat(opening.open()).isEqualTo(stands.equals("open"));
        assertThat(opening.changesAt().map(ZonedDateTime::toInstant))
                .isEqualTo(Optional.ofNullable(changesAt).map(text -> ZonedDateTime.parse(text).toInstant()));
        assertThat(opening.changesAt().map(ZonedDateTime::getZone).stream()).allMatch(TORONTO::equals);
    }

    @Test
    void whatNeverOpensNeverChanges() {
        assertThat(new WeeklyHours(new EnumMap<>(DayOfWeek.class)).at(ZonedDateTime.parse("2026-11-25T09:00Z")))
                .isEqualTo(new WeeklyHours.Opening(false, Optional.empty()));
    }

    /** Lord Howe moves its clocks by half an hour, Apia left out a whole day, Beirut moves at midnight, Casablanca often. */
    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/Toronto", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Beirut", "Africa/Casablanca"})
    void agreesWithAWalkMinuteByMinute(String zone) {
        var random = new Random(zone.hashCode());
        for (int i = 0; i < 40; i++) {
            WeeklyHours hours = hours(random);
            ZonedDateTime moment = moment(random, ZoneId.of(zone));
            assertThat(hours.at(moment)).as("%s at %s", hours, moment).isEqualTo(walk(hours, moment));
        }
    }

    private static WeeklyHours hours(Random random) {
        var spans = new EnumMap<DayOfWeek, List<WeeklyHours.Span>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            var times = new ArrayList<>(random.ints(random.nextInt(3) * 2L, 0, 96)
                    .distinct()
                    .sorted()
                    .mapToObj(quarter -> LocalTime.ofSecondOfDay(quarter * 900L))
                    .toList());
            for (int i = 0; i + 1 < times.size(); i += 2) {
                LocalTime until = random.nextInt(6) == 0 && i + 2 >= times.size() ? LocalTime.MIDNIGHT : times.get(i + 1);
                spans.computeIfAbsent(day, _ -> new ArrayList<>()).add(new WeeklyHours.Span(times.get(i), until));
            }
        }
        return new WeeklyHours(spans);
    }

    // Half of them near a change of the clocks.
    private static ZonedDateTime moment(Random random, ZoneId zone) {
        var somewhen = Instant.parse("2011-01-01T00:00:00Z").plus(random.nextInt(365 * 24 * 60), ChronoUnit.MINUTES);
        var transition = zone.getRules().nextTransition(somewhen);
        return (random.nextBoolean() && transition != null
                ? transition.getInstant().plus(random.nextInt(6000) - 3000, ChronoUnit.MINUTES)
                : somewhen).atZone(zone);
    }

    private static WeeklyHours.Opening walk(WeeklyHours hours, ZonedDateTime moment) {
        boolean open = isOpen(hours, moment);
        for (int minute = 1; minute <= 15 * 24 * 60; minute++) {
            ZonedDateTime later = moment.plusMinutes(minute);
            if (isOpen(hours, later) != open) {
                return new WeeklyHours.Opening(open, Optional.of(later));
            }
        }
        return new WeeklyHours.Opening(open, Optional.empty());
    }

    private static boolean isOpen(WeeklyHours hours, ZonedDateTime moment) {
        int minute = moment.getHour() * 60 + moment.getMinute();
        return hours.spans()
                .getOrDefault(moment.getDayOfWeek(), List.of())
                .stream()
                .anyMatch(span -> minute >= minutes(span.from())
                        && minute < (span.until().equals(LocalTime.MIDNIGHT) ? 1440 : minutes(span.until())));
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
