package ca.tetherai.profileviewer.meaning;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When somewhere is open, week after week. Immutable.
 *
 * @param spans of each day on which it opens, in order
 */
public record WeeklyHours(Map<DayOfWeek, List<Span>> spans) {

    /**
     * From when until when.
     *
     * @param from the first minute
     * @param until the first minute after; midnight for the end of the day
     */
    public record Span(LocalTime from, LocalTime until) {}

    /**
     * How it stands at one moment.
     *
     * @param open whether it is open
     * @param changesAt when that changes; empty where it never does
     */
    public record Opening(boolean open, Optional<ZonedDateTime> changesAt) {}
}
