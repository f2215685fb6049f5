package ca.tetherai.profileviewer.meaning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** How an {@link IsoMoment} is written. The JDK's own formatters also take what ISO 8601 doesn't: small letters, offsets without a colon, a point without a fraction. */
final class IsoFormat {
    private static final int DATE_LENGTH = "2023-08-30".length();
    private static final int SHORTEST_TIME = "2023-08-30T03:25".length();
    private static final int LONGEST = "2023-08-30T03:25:31.123456789+02:00".length();

    private static final DateTimeFormatter DATE_AND_TIME = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .appendPattern("HH:mm")
            .optionalStart()
            .appendPattern(":ss")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HH:mm", "Z")
            .toFormatter(Locale.ROOT)
            .withChronology(IsoChronology.INSTANCE)
            .withResolverStyle(ResolverStyle.STRICT);

    private IsoFormat() {
    }

    /** Whether a text may be one, judged by its length and a few characters. */
    static boolean hasItsShape(String text) {
        int length = text.length();
        boolean rightLength = length == DATE_LENGTH || (length >= SHORTEST_TIME && length <= LONGEST && text.charAt(DATE_LENGTH) == 'T');
        return rightLength && text.charAt(4) == '-' && text.charAt(7) == '-' && isDigit(text.charAt(0)) && isDigit(text.charAt(9));
    }

    static Optional<IsoMoment> parse(String text) {
        try {
            TemporalAccessor read = DATE_AND_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return switch (read) {
                case OffsetDateTime time -> Optional.of(new IsoMoment.Exact(time));
                case LocalDateTime time -> Optional.of(new IsoMoment.Local(time));
                case LocalDate date -> Optional.of(new IsoMoment.Day(date));
                default -> Optional.empty();
            };
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
