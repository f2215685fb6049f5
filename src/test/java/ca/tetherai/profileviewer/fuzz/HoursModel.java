package ca.tetherai.profileviewer.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.meaning.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What opening hours mean, minute by minute, by a table of all minutes of a week: slow, and without any reckoning of edges. */
final class HoursModel {
    private static final int MINUTES_A_DAY = 24 * 60;

    private final Map<DayOfWeek, boolean[]> open = new EnumMap<>(DayOfWeek.class);

    private HoursModel(WeeklyHours hours) {
        for (DayOfWeek day : DayOfWeek.values()) {
            open.put(day, minutes(hours.spans().getOrDefault(day, List.of())));
        }
    }

    /** Holds what the hours say of a moment against every minute of the time ahead. */
    static void check(WeeklyHours hours, ZonedDateTime moment, int minutesAhead) {
        var model = new HoursModel(hours);
        WeeklyHours.Opening said = hours.at(moment);
        assertThat(said.open()).isEqualTo(model.isOpen(moment));
        Instant start = moment.toInstant();
        for (int minute = 1; minute <= minutesAhead; minute++) {
            Instant then = start.plus(minute, ChronoUnit.MINUTES);
            if (model.isOpen(then.atZone(moment.getZone())) != said.open()) {
                assertThat(said.changesAt()).hasValue(then.atZone(moment.getZone()));
                return;
            }
        }
        assertThat(said.changesAt().filter(change -> !change.toInstant().isAfter(start.plus(minutesAhead, ChronoUnit.MINUTES)))).isEmpty();
    }

    private boolean isOpen(ZonedDateTime moment) {
        LocalDateTime there = moment.toLocalDateTime();
        return Objects.requireNonNull(open.get(there.getDayOfWeek()))[there.getHour() * 60 + there.getMinute()];
    }

    private static boolean[] minutes(List<WeeklyHours.Span> spans) {
        var minutes = new boolean[MINUTES_A_DAY];
        for (WeeklyHours.Span span : spans) {
            int until = span.until().equals(LocalTime.MIDNIGHT) ? MINUTES_A_DAY : span.until().toSecondOfDay() / 60;
            for (int minute = span.from().toSecondOfDay() / 60; minute < until; minute++) {
                minutes[minute] = true;
            }
        }
        return minutes;
    }
}
