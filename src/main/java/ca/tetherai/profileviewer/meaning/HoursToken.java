package ca.tetherai.profileviewer.meaning;

import java.time.DayOfWeek;

/** A word or sign of business hours that are written as text. */
sealed interface HoursToken {

    /** A time of day; {@code style} says how it is written. */
    record Clock(int hour, int minute, Style style) implements HoursToken {}

    /** How a time of day is written. */
    enum Style {
        /** "9", "9:30": on which clock, others have to tell. */
        PLAIN,
        /** "9am". */
        MORNING,
        /** "9 p.m.". */
        AFTERNOON,
        /** "9 h 30", as in French. */
        WITH_H,
        /** "noon", "midnight". */
        WORD
    }

    /** A day of the week; {@code language} says whose word it is. */
    record Day(DayOfWeek day, Language language) implements HoursToken {}

    /** Whose word a day is. */
    enum Language {
        ENGLISH,
        /** English, of two letters: "mo". */
        ENGLISH_SHORT,
        FRENCH,
        /** French, and an English month: "mar". */
        DOUBTFUL
    }

    /** Each day of the week. */
    record Daily() implements HoursToken {}

    /** It doesn't open. */
    record Closed() implements HoursToken {}

    /** Between the ends of a range: a dash, "to". */
    record To() implements HoursToken {}

    /** Between the parts of a list: a comma, "and"; {@code doubtful} where it may be something else in English: "et", "ET". */
    record And(boolean doubtful) implements HoursToken {}

    /** Between statements: a semicolon, a line break. */
    record Next() implements HoursToken {}

    /** Between days and their times. */
    record Colon() implements HoursToken {}

    /** Before a day or a time: "from". */
    record From() implements HoursToken {}
}
