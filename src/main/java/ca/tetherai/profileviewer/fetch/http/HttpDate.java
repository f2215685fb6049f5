package ca.tetherai.profileviewer.fetch.http;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a date in any of HTTP's three formats (RFC 9110, section 5.6.7). The day of the week says nothing more, and isn't looked at. */
final class HttpDate {
    // "Sun, ", "Sunday, " and "Sun ".
    private static final Pattern DAY_OF_WEEK = Pattern.compile("^(?:\\p{Alpha}{6,9}, |\\p{Alpha}{3},? )");
    // A year has four digits: with the pattern's letters it could have nine and a sign, and no instant is as far away.
    private static final int YEAR_DIGITS = 4;
    private static final DateTimeFormatter IMF_FIXDATE = new DateTimeFormatterBuilder().appendPattern("dd MMM ")
            .appendValue(ChronoField.YEAR, YEAR_DIGITS)
            .appendPattern(" HH:mm:ss 'GMT'")
            .toFormatter(Locale.ENGLISH);
    private static final DateTimeFormatter ASCTIME = new DateTimeFormatterBuilder().appendPattern("MMM ppd HH:mm:ss ")
            .appendValue(ChronoField.YEAR, YEAR_DIGITS)
            .toFormatter(Locale.ENGLISH);
    // A date that seems to be more than 50 years in the future is of the century before.
    private static final int YEARS_BACK = 49;

    private HttpDate() {
    }

    /** The date, as seen from {@code now}; empty when it is none. */
    static Optional<Instant> parse(String text, Instant now) {
        String date = DAY_OF_WEEK.matcher(text.strip()).replaceFirst("");
        return Stream.of(IMF_FIXDATE, rfc850(now), ASCTIME).flatMap(format -> parse(date, format).stream()).findFirst();
    }

    private static Optional<Instant> parse(String date, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDateTime.parse(date, format).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter rfc850(Instant now) {
        return new DateTimeFormatterBuilder().appendPattern("dd-MMM-")
                .appendValueReduced(ChronoField.YEAR, 2, 2, now.atOffset(ZoneOffset.UTC).getYear() - YEARS_BACK)
                .appendPattern(" HH:mm:ss 'GMT'")
                .toFormatter(Locale.ENGLISH);
    }
}
