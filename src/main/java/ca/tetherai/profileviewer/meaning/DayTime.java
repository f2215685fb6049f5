package ca.tetherai.profileviewer.meaning;

import java.time.LocalTime;
import java.util.Optional;

/**
 * A time of day of business hours, of which 24:00 is one too.
 *
 * @param minutes since the day's beginning, 0 to 1440
 */
record DayTime(int minutes) {
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    /** The end of the day. */
    static final DayTime END = new DayTime(DAY);
    private static final DayTime NOON = new DayTime(12 * HOUR);

    /** The time of a 24-hour clock; empty where it has none such. */
    static Optional<DayTime> of(int hour, int minute) {
        return hour >= 0 && minute >= 0 && minute < HOUR && hour * HOUR + minute <= DAY
                ? Optional.of(new DayTime(hour * HOUR + minute))
                : Optional.empty();
    }

    /** The time of a 12-hour clock; empty where it has none such. */
    static Optional<DayTime> of(int hour, int minute, boolean afternoon) {
        return hour >= 1 && hour <= 12 ? of(hour % 12 + (afternoon ? 12 : 0), minute) : Optional.empty();
    }

    /** The time on a clock; 24:00 is midnight. */
    LocalTime time() {
        return LocalTime.ofSecondOfDay(minutes % DAY * 60L);
    }

    boolean isBefore(DayTime other) {
        return minutes < other.minutes;
    }

    /** Whether the day ends here: nothing begins at 24:00. */
    boolean isEnd() {
        return minutes == DAY;
    }

    /**
     * Whether opening hours may well last from here to there, if need be over midnight: who opens before noon and closes before that has probably
     * written a 12-hour clock.
     */
    boolean mayLastUntil(DayTime other) {
        return !isEnd() && minutes != other.minutes && (isBefore(other) || other.minutes == 0 || !isBefore(NOON));
    }
}
