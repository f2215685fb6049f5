package ca.tetherai.profileviewer.meaning;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Business hours while they are read. What contradicts itself comes to nothing. Used once, by one thread. */
final class WeekPlan {
    private final Map<DayOfWeek, List<WeeklyHours.Span>> spans = new EnumMap<>(DayOfWeek.class);
    private final Set<DayOfWeek> opening = EnumSet.noneOf(DayOfWeek.class);
    private final Set<DayOfWeek> closed = EnumSet.noneOf(DayOfWeek.class);
    private final Map<DayOfWeek, DayTime> ends = new EnumMap<>(DayOfWeek.class);
    private final boolean inOrder;
    private boolean contradictory;

    /** With {@code inOrder}, each time of a day has to come after those that were said before. */
    WeekPlan(boolean inOrder) {
        this.inOrder = inOrder;
    }

    /** It is open on a day, and where {@code until} is before {@code from}, into the next one. */
    void open(DayOfWeek day, DayTime from, DayTime until) {
        opening.add(day);
        DayTime before = ends.put(day, from.isBefore(until) ? until : DayTime.END);
        contradictory |= inOrder && before != null && from.isBefore(before);
        if (from.isBefore(until)) {
            add(day, new WeeklyHours.Span(from.time(), until.time()));
        } else {
            add(day, new WeeklyHours.Span(from.time(), LocalTime.MIDNIGHT));
            if (!until.time().equals(LocalTime.MIDNIGHT)) {
                add(day.plus(1), new WeeklyHours.Span(LocalTime.MIDNIGHT, until.time()));
            }
        }
    }

    /** It doesn't open on a day; what began the day before may last into it. */
    void closed(DayOfWeek day) {
        contradictory |= !closed.add(day);
    }

    /** What was read; empty where a day is said to be open and closed, where times overlap or are out of order, or a day is said to be closed twice. */
    Optional<WeeklyHours> hours() {
        if (contradictory || opening.stream().anyMatch(closed::contains)) {
            return Optional.empty();
        }
        spans.values().forEach(day -> day.sort(Comparator.comparing(WeeklyHours.Span::from)));
        return Optional.of(new WeeklyHours(spans));
    }

    private void add(DayOfWeek day, WeeklyHours.Span span) {
        List<WeeklyHours.Span> others = spans.computeIfAbsent(day, _ -> new ArrayList<>());
        contradictory |= others.stream().anyMatch(span::overlaps);
        others.add(span);
    }
}
