package ca.tetherai.profileviewer.meaning;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * When somewhere is open, week after week, by the clock on its wall. What lasts over midnight is two spans, the second on the next day. Immutable.
 *
 * @param spans of each day on which it opens, in order
 */
public record WeeklyHours(Map<DayOfWeek, List<Span>> spans) {
    // A week ahead anything changes that ever does, but for what falls into the hour that the clocks skip: that takes another week.
    private static final int DAYS_AHEAD = 15;

    /** Copies the lists. */
    public WeeklyHours {
        spans = spans.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, day -> List.copyOf(day.getValue())));
    }

    /**
     * From when until when.
     *
     * @param from the first minute
     * @param until the first minute after; midnight for the end of the day
     */
    public record Span(LocalTime from, LocalTime until) {
        private boolean contains(LocalTime time) {
            return !time.isBefore(from) && (time.isBefore(until) || endsTheDay());
        }

        boolean overlaps(Span other) {
            return contains(other.from) || other.contains(from);
        }

        private boolean endsTheDay() {
            return until.equals(LocalTime.MIDNIGHT);
        }

        private Stream<LocalDateTime> edges(LocalDate day) {
            return Stream.of(day.atTime(from), endsTheDay() ? day.plusDays(1).atStartOfDay() : day.atTime(until));
        }
    }

    /**
     * How it stands at one moment.
     *
     * @param open whether it is open
     * @param changesAt when that changes; empty where it never does
     */
    public record Opening(boolean open, Optional<ZonedDateTime> changesAt) {}

    /** How it stands at a moment, seen in the zone of the place. Where clocks are put forward or back, what the clock on the wall shows counts. */
    public Opening at(ZonedDateTime moment) {
        boolean open = isOpen(moment);
        return new Opening(open, edges(moment).filter(edge -> edge.isAfter(moment.toInstant()))
                .sorted()
                .map(edge -> edge.atZone(moment.getZone()))
                .filter(edge -> isOpen(edge) != open)
                .findFirst());
    }

    private boolean isOpen(ZonedDateTime moment) {
        return on(moment.toLocalDate()).anyMatch(span -> span.contains(moment.toLocalTime()));
    }

    // All moments at which something may change: a time that comes twice on a day counts twice, and the clock itself may jump.
    private Stream<Instant> edges(ZonedDateTime moment) {
        ZoneRules rules = moment.getZone().getRules();
        Stream<Instant> ofSpans = LongStream.rangeClosed(-1, DAYS_AHEAD)
                .mapToObj(days -> moment.toLocalDate().plusDays(days))
                .flatMap(day -> on(day).flatMap(span -> span.edges(day)))
                .flatMap(edge -> rules.getValidOffsets(edge).stream().map(edge::toInstant));
        Instant end = moment.plusDays(DAYS_AHEAD).toInstant();
        Stream<Instant> ofTheClock = Stream.iterate(rules.nextTransition(moment.toInstant()),
                transition -> transition != null && transition.getInstant().isBefore(end),
                transition -> rules.nextTransition(transition.getInstant()))
                .map(ZoneOffsetTransition::getInstant);
        return Stream.concat(ofSpans, ofTheClock);
    }

    private Stream<Span> on(LocalDate day) {
        return spans.getOrDefault(day.getDayOfWeek(), List.of()).stream();
    }
}
