package ca.tetherai.profileviewer.meaning;

import ca.tetherai.profileviewer.json.JsonValue;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads business hours that are an object keyed by lower-case day: {@code {"monday": {"enabled": true, "start": "09:00", "end": "18:00"}, …}}. */
final class DailyHours {
    private static final Set<String> KNOWN = Set.of("enabled", "start", "end");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2}):([0-9]{2})");

    private DailyHours() {
    }

    /**
     * Reads them; empty where anything is not as expected. A day that is missing is not enabled, so closed: that is how a program that looks its day up
     * and asks whether it is enabled would take it.
     */
    static Optional<WeeklyHours> read(Map<String, JsonValue> days) {
        var plan = new WeekPlan(false);
        for (var day : days.entrySet()) {
            Optional<DayOfWeek> name = day(day.getKey());
            if (name.isEmpty() || !add(plan, name.get(), day.getValue())) {
                return Optional.empty();
            }
        }
        return days.isEmpty() ? Optional.empty() : plan.hours();
    }

    private static Optional<DayOfWeek> day(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static boolean add(WeekPlan plan, DayOfWeek day, JsonValue value) {
        if (!(value instanceof JsonValue.Members(var members)) || !KNOWN.containsAll(members.keySet())
                || !(members.get("enabled") instanceof JsonValue.Bool(boolean enabled))) {
            return false;
        }
        if (!enabled) {
            // What times it may have are those of before it was switched off.
            plan.closed(day);
            return true;
        }
        Optional<DayTime> start = time(members.get("start"));
        Optional<DayTime> end = time(members.get("end"));
        if (start.isEmpty() || end.isEmpty() || !start.get().surelyLastsUntil(end.get())) {
            return false;
        }
        plan.open(day, start.get(), end.get());
        return true;
    }

    private static Optional<DayTime> time(@Nullable JsonValue value) {
        if (!(value instanceof JsonValue.Text(String text))) {
            return Optional.empty();
        }
        Matcher time = TIME.matcher(text);
        return time.matches() ? DayTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))) : Optional.empty();
    }
}
