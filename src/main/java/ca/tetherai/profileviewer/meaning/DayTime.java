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
    private static final int HALF_A_DAY = DAY / 2;
    // From here on, no clock of twelve hours shows it.
    private static final int ONE_IN_THE_AFTERNOON = 13 * HOUR;
    // Who opens between one and five without am or pm means the afternoon, and what begins before seven and ends by noon may be of the evening.
    private static final int EARLIEST = 5 * HOUR;
    private static final int EARLIEST_OF_A_MORNING = 7 * HOUR;

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
     * Whether opening hours that are written without am and pm last from here to there for certain, if need be over midnight: not if they may be of a
     * clock of twelve hours, or begin on one clock and end on another ("13-5").
     */
    boolean surelyLastsUntil(DayTime other) {
        if (isEnd() || minutes == other.minutes) {
            return false;
        }
        return (isBefore(other) || other.minutes == 0)
                ? minutes < HOUR || minutes >= (other.showsTwentyFourHours() ? EARLIEST : EARLIEST_OF_A_MORNING)
                : showsTwentyFourHours() && other.minutes + HALF_A_DAY <= minutes;
    }

    // Midnight may have been a word.
    private boolean showsTwentyFourHours() {
        return minutes >= ONE_IN_THE_AFTERNOON && minutes < DAY;
    }
}
