package ca.tetherai.profileviewer.meaning;

import ca.tetherai.profileviewer.meaning.HoursToken.Clock;
import ca.tetherai.profileviewer.meaning.HoursToken.Day;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts the words of business hours together: days and times, either first ("Mon-Fri 9am-5pm, Sat 9am-noon" or "9am-5pm Mon-Fri"), but the same
 * way round in one statement, so that each time has its days for certain. Used once.
 */
final class HoursSentence {
    private final List<HoursToken> tokens;
    private final ClockFace face;
    private final WeekPlan plan;
    private int at;

    /** A whole text, with its times on one clock. */
    HoursSentence(List<HoursToken> tokens, ClockFace face) {
        this.tokens = tokens;
        this.face = face;
        // "8:00-12:00, 1:00-5:00" is on no clock of 24 hours.
        this.plan = new WeekPlan(face == ClockFace.TWENTY_FOUR);
    }

    /** Days that stand together, or what is said of some. */
    private sealed interface Run {
        record Days(List<DayOfWeek> days) implements Run {}

        record Times(List<Range> ranges) implements Run {}

        record Closed() implements Run {}
    }

    private record Range(DayTime from, DayTime until) {}

    /** The hours; empty where something wasn't understood, or nothing is said to open. */
    Optional<WeeklyHours> read() {
        while (at < tokens.size()) {
            if (!takes(HoursToken.Next.class) && statement().filter(this::add).isEmpty()) {
                return Optional.empty();
            }
        }
        return plan.hours().filter(hours -> !hours.spans().isEmpty());
    }

    private Optional<List<Run>> statement() {
        var runs = new ArrayList<Run>();
        do {
            Optional<Run> run = run();
            if (run.isEmpty()) {
                return Optional.empty();
            }
            join(runs, run.get());
        } while (takes(HoursToken.And.class) || !(at == tokens.size() || isAt(HoursToken.Next.class)));
        return Optional.of(runs);
    }

    private Optional<Run> run() {
        if (takes(HoursToken.Closed.class)) {
            return Optional.of(new Run.Closed());
        }
        if (takes(HoursToken.Daily.class)) {
            return beforeTimes(new Run.Days(List.of(DayOfWeek.values())));
        }
        takes(HoursToken.From.class);
        return isAt(Day.class) ? days() : times();
    }

    private Optional<Run> days() {
        Optional<DayOfWeek> first = day();
        boolean range = takes(HoursToken.To.class);
        Optional<DayOfWeek> last = range ? day() : first;
        if (first.isEmpty() || last.isEmpty() || (range && first.equals(last))) {
            return Optional.empty();
        }
        int length = Math.floorMod(last.get().getValue() - first.get().getValue(), DayOfWeek.values().length) + 1;
        return beforeTimes(new Run.Days(Stream.iterate(first.get(), day -> day.plus(1)).limit(length).toList()));
    }

    private Optional<DayOfWeek> day() {
        return at < tokens.size() && tokens.get(at) instanceof Day(DayOfWeek day, _) ? took(day) : Optional.empty();
    }

    private Optional<Run> times() {
        Optional<DayTime> from = time();
        Optional<DayTime> until = takes(HoursToken.To.class) ? time() : Optional.empty();
        return from
                .flatMap(start -> until.filter(end -> face.allows(start, end)).map(end -> new Run.Times(List.of(new Range(start, end)))));
    }

    private Optional<DayTime> time() {
        return at < tokens.size() && tokens.get(at) instanceof Clock clock ? took(clock).flatMap(face::time) : Optional.empty();
    }

    // A colon announces times: "Mon-Fri: 9am-5pm".
    private Optional<Run> beforeTimes(Run days) {
        boolean colon = takes(HoursToken.Colon.class);
        return !colon || isAt(Clock.class) || isAt(HoursToken.From.class) || isAt(HoursToken.Closed.class)
                ? Optional.of(days)
                : Optional.empty();
    }

    private static void join(List<Run> runs, Run run) {
        if (!runs.isEmpty() && runs.getLast() instanceof Run.Days(var some) && run instanceof Run.Days(var more)) {
            runs.set(runs.size() - 1, new Run.Days(both(some, more)));
        } else if (!runs.isEmpty() && runs.getLast() instanceof Run.Times(var some) && run instanceof Run.Times(var more)) {
            runs.set(runs.size() - 1, new Run.Times(both(some, more)));
        } else {
            runs.add(run);
        }
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private boolean add(List<Run> runs) {
        // They go in pairs: an odd one would leave open whose times are whose.
        int daysFirst = runs.getFirst() instanceof Run.Days ? 0 : 1;
        return runs.size() % 2 == 0
                && Stream.iterate(0, i -> i < runs.size(), i -> i + 2)
                        .allMatch(i -> add(runs.get(i + daysFirst), runs.get(i + 1 - daysFirst)));
    }

    private boolean add(Run subject, Run predicate) {
        if (!(subject instanceof Run.Days(var days))) {
            return false;
        }
        switch (predicate) {
            case Run.Times(var ranges) -> days.forEach(day -> ranges.forEach(range -> plan.open(day, range.from, range.until)));
            case Run.Closed() -> days.forEach(plan::closed);
            case Run.Days _ -> {
                return false;
            }
        }
        return true;
    }

    private boolean isAt(Class<? extends HoursToken> type) {
        return at < tokens.size() && type.isInstance(tokens.get(at));
    }

    private boolean takes(Class<? extends HoursToken> type) {
        boolean there = isAt(type);
        at += there ? 1 : 0;
        return there;
    }

    private <T> Optional<T> took(T value) {
        at++;
        return Optional.of(value);
    }
}
