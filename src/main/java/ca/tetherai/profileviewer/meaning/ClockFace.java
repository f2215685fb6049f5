package ca.tetherai.profileviewer.meaning;

import ca.tetherai.profileviewer.meaning.HoursToken.Clock;

import java.util.Optional;

/** On which clock the times of a text are. */
enum ClockFace {
    /** With morning and afternoon. */
    TWELVE,
    /** From 0 to 24. */
    TWENTY_FOUR;

    /** A time of day on this clock; empty where it has none such. */
    Optional<DayTime> time(Clock clock) {
        return switch (clock.style()) {
            case MORNING -> DayTime.of(clock.hour(), clock.minute(), false);
            case AFTERNOON -> DayTime.of(clock.hour(), clock.minute(), true);
            case PLAIN, WITH_H, WORD -> DayTime.of(clock.hour(), clock.minute());
        };
    }

    /** Whether it can be open from one time until another one, if need be of the next day. */
    boolean allows(DayTime from, DayTime until) {
        return switch (this) {
            case TWELVE -> !from.isEnd() && from.minutes() != until.minutes();
            case TWENTY_FOUR -> from.surelyLastsUntil(until);
        };
    }
}
