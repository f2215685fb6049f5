package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.meaning.IsoMoment;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates and times in words, as seen from here and now. Immutable. */
public final class MomentText {
    private static final Duration TOO_CLOSE_FOR_A_DAY = Duration.ofDays(2);
    // As ISO 8601 writes it, for readers: there is little room beside the value.
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final String BETWEEN = " · ";

    private final Messages messages;
    private final InstantSource clock;
    private final ZoneId zone;
    private final TimeText times;

    /** Words in the language of {@code messages}, seen from the time of {@code clock} in {@code zone}. */
    public MomentText(Messages messages, InstantSource clock, ZoneId zone) {
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
        times = new TimeText(messages, clock, zone);
    }

    /** The kind of it. */
    public String type(IsoMoment moment) {
        return messages.get(switch (moment) {
            case IsoMoment.Exact _,IsoMoment.Local _ -> "extras.type.time";
            case IsoMoment.Day _ -> "extras.type.date";
        });
    }

    /** When it is, here. */
    public String here(IsoMoment moment) {
        return switch (moment) {
            case IsoMoment.Exact(var time) -> whole(time.atZoneSameInstant(zone));
            case IsoMoment.Local(var time) -> whole(time);
            case IsoMoment.Day(var day) -> day(day);
        };
    }

    /** How far away it is, and when it is in UTC, in few words: the UTC date only where it is another than here. */
    public String beside(IsoMoment moment) {
        return switch (moment) {
            case IsoMoment.Exact(var time) -> {
                var utc = time.atZoneSameInstant(ZoneOffset.UTC);
                boolean sameDay = utc.toLocalDate().equals(time.atZoneSameInstant(zone).toLocalDate());
                yield relative(time.toInstant()) + BETWEEN + messages.format("extras.utc", (sameDay ? TIME : DATE_AND_TIME).format(utc));
            }
            case IsoMoment.Local _ -> messages.get("extras.noZone");
            case IsoMoment.Day(var day) -> relative(day);
        };
    }

    /** All that is to be said of it. */
    public String all(IsoMoment moment) {
        return switch (moment) {
            case IsoMoment.Exact(var time) -> String.join(BETWEEN, messages.format("extras.here", here(moment), zone.getId()),
                    messages.format("extras.utc", whole(time.atZoneSameInstant(ZoneOffset.UTC))), relative(time.toInstant()));
            case IsoMoment.Local _,IsoMoment.Day _ -> beside(moment).isEmpty() ? here(moment) : here(moment) + BETWEEN + beside(moment);
        };
    }

    private String relative(LocalDate day) {
        Instant start = day.atStartOfDay(zone).toInstant();
        boolean close = Duration.between(start, clock.instant()).abs().compareTo(TOO_CLOSE_FOR_A_DAY) < 0;
        return close ? "" : relative(start);
    }

    // In months and years where days tell nothing, rounded down.
    private String relative(Instant instant) {
        Instant now = clock.instant();
        boolean past = !instant.isAfter(now);
        var between = Period.between(date(past ? instant : now), date(past ? now : instant));
        if (between.toTotalMonths() < 2) {
            return times.relative(instant);
        }
        return between.getYears() == 0
                ? messages.format(past ? "extras.monthsAgo" : "extras.inMonths", between.getMonths())
                : messages.format(past ? "extras.yearsAgo" : "extras.inYears", between.getYears());
    }

    private LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private String whole(TemporalAccessor time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withLocale(messages.locale()).format(time);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale()).format(day);
    }
}
