package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.meaning.WeeklyHours;
import ca.tetherai.profileviewer.report.MeaningText.Said;
import ca.tetherai.profileviewer.report.MeaningText.Tone;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What is said of the time somewhere else, as seen from now and here. All times of day are those there. Immutable. */
final class PlaceText {
    private static final int WEEK = 7;

    private final Messages messages;
    private final InstantSource clock;
    private final ZoneId here;

    PlaceText(Messages messages, InstantSource clock, ZoneId here) {
        this.messages = messages;
        this.clock = clock;
        this.here = here;
    }

    /** What time it is there, and how far that is from the time here: "09:14 now, 6 h behind you". */
    Said time(ZoneId there) {
        Instant now = clock.instant();
        ZonedDateTime nowThere = now.atZone(there);
        ZonedDateTime nowHere = now.atZone(here);
        String time = nowThere.toLocalDate().equals(nowHere.toLocalDate())
                ? time(nowThere)
                : messages.format("meaning.dayAndTime", weekday(nowThere), time(nowThere));
        int ahead = (nowThere.getOffset().getTotalSeconds() - nowHere.getOffset().getTotalSeconds()) / 60;
        return new Said(messages.format("meaning.zone", time, distance(ahead)), Tone.PLAIN,
                Optional.of(now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES)));
    }

    /** Whether it is open there, and until when: "Open until 18:00". */
    Said opening(WeeklyHours hours, ZoneId there) {
        ZonedDateTime now = clock.instant().atZone(there);
        WeeklyHours.Opening opening = hours.at(now);
        Tone tone = opening.open() ? Tone.GOOD : Tone.PLAIN;
        if (opening.changesAt().isEmpty()) {
            return Said.always(messages.get(opening.open() ? "meaning.open.always" : "meaning.closed.always"), tone);
        }
        ZonedDateTime change = opening.changesAt().get();
        boolean today = change.toLocalDate().equals(now.toLocalDate());
        String text = today
                ? messages.format(opening.open() ? "meaning.open.today" : "meaning.closed.today", time(change))
                : messages.format(opening.open() ? "meaning.open.otherDay" : "meaning.closed.otherDay", day(change, now.toLocalDate()),
                        time(change));
        // With the next day a weekday becomes today.
        Instant tomorrow = now.toLocalDate().plusDays(1).atStartOfDay(there).toInstant();
        return new Said(text, tone, Optional.of(today ? change.toInstant() : tomorrow));
    }

    private String distance(int minutesAhead) {
        if (minutesAhead == 0) {
            return messages.get("meaning.zone.same");
        }
        int minutes = Math.abs(minutesAhead);
        String distance;
        if (minutes < 60) {
            distance = messages.format("token.summary.minutes", minutes);
        } else if (minutes % 60 == 0) {
            distance = messages.format("meaning.hours", minutes / 60);
        } else {
            distance = messages.format("token.summary.hours", minutes / 60, minutes % 60);
        }
        return messages.format(minutesAhead > 0 ? "meaning.zone.ahead" : "meaning.zone.behind", distance);
    }

    // A week ahead the weekday would be taken for today.
    private String day(ZonedDateTime moment, LocalDate today) {
        return ChronoUnit.DAYS.between(today, moment.toLocalDate()) < WEEK
                ? weekday(moment)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale()).format(moment);
    }

    private String weekday(ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern("EEE", messages.locale()).format(moment);
    }

    private String time(ZonedDateTime moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(messages.locale()).format(moment);
    }
}
