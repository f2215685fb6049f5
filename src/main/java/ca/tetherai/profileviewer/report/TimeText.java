package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.i18n.Messages;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Points in time in words, as seen from now and here. Immutable. */
public final class TimeText {
    private static final Duration IN_DAYS = Duration.ofDays(2);

    private final Messages messages;
    private final InstantSource clock;
    private final ZoneId zone;

    /** Words in the language of {@code messages}, seen from the time of {@code clock} in {@code zone}. */
    public TimeText(Messages messages, InstantSource clock, ZoneId zone) {
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
    }

    /** How far away, in the largest unit that fits, rounded down: "14 minutes ago", "in 2 hours". */
    public String relative(Instant instant) {
        var sinceThen = Duration.between(instant, clock.instant());
        return sinceThen.isNegative()
                ? distance(sinceThen.negated(), "report.time.inAMoment", "report.time.inMinutes", "report.time.inHours",
                        "report.time.inDays")
                : distance(sinceThen, "report.time.moment", "report.time.minutes", "report.time.hours", "report.time.days");
    }

    private String distance(Duration distance, String moment, String minutes, String hours, String days) {
        if (distance.toMinutes() == 0) {
            return messages.get(moment);
        }
        if (distance.toHours() == 0) {
            return messages.format(minutes, distance.toMinutes());
        }
        return distance.toDays() == 0 ? messages.format(hours, distance.toHours()) : messages.format(days, distance.toDays());
    }

    /** How much is left of something, in begun minutes, so that nothing is said to have ended before it has: "42 min", "3 h 12 min". */
    public String left(Duration time) {
        long minutes = time.plusSeconds(60).minusNanos(1).toMinutes();
        return minutes < 60
                ? messages.format("token.summary.minutes", minutes)
                : messages.format("token.summary.hours", minutes / 60, minutes % 60);
    }

    /** How long, to the minute, or in days where it is long: "9 min", "3 h 12 min", "4 days". */
    public String span(Duration time) {
        if (time.compareTo(IN_DAYS) >= 0) {
            return messages.format("token.summary.days", time.toDays());
        }
        long minutes = Math.max(1, time.plusSeconds(30).toMinutes());
        return minutes < 120
                ? messages.format("token.summary.minutes", minutes)
                : messages.format("token.summary.hours", minutes / 60, minutes % 60);
    }

    /** The whole date and the time of day: "30 August 2026 at 15:56". */
    public String date(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(messages.locale())
                .format(instant.atZone(zone));
    }

    /** When, with its preposition: "at 15:56", on another day than today "on 30 Aug 2026 at 15:56". */
    public String timeOfDay(Instant instant) {
        var here = instant.atZone(zone);
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(messages.locale()).format(here);
        if (here.toLocalDate().equals(LocalDate.ofInstant(clock.instant(), zone))) {
            return messages.format("report.time.today", time);
        }
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale()).format(here);
        return messages.format("report.time.otherDay", date, time);
    }
}
