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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How an {@link IsoMoment} is written. The JDK's own formatters also take what ISO 8601 doesn't, small letters, a point without a fraction, and not all that it does. */
final class IsoFormat {
    private static final int DATE_LENGTH = "2023-08-30".length();
    private static final int SHORTEST_TIME = "2023-08-30T03:25".length();
    private static final int SHORTEST_BASIC = "20230830T032531Z".length();
    private static final int LONGEST = "2023-08-30T03:25:31.123456789+02:00".length();

    private static final Pattern BASIC = Pattern
            .compile("([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2}(?:[.,][0-9]{1,9})?)Z");
    private static final Pattern OFFSET_WITHOUT_COLON = Pattern.compile("(.*T.*[+-][0-9]{2})([0-9]{2})");

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
        if (length > LONGEST) {
            return false;
        }
        boolean rightLength = length == DATE_LENGTH || (length >= SHORTEST_TIME && text.charAt(DATE_LENGTH) == 'T');
        return isBasic(text)
                || (rightLength && text.charAt(4) == '-' && text.charAt(7) == '-' && isDigit(text.charAt(0)) && isDigit(text.charAt(9)));
    }

    private static boolean isBasic(String text) {
        return text.length() >= SHORTEST_BASIC && text.charAt(SHORTEST_BASIC - "T032531Z".length()) == 'T' && text.endsWith("Z");
    }

    // One spelling for all. The whole text has to be one of the others: the end of a longer one isn't it.
    private static String extended(String text) {
        Matcher basic = BASIC.matcher(text);
        Matcher offset = OFFSET_WITHOUT_COLON.matcher(text);
        if (basic.matches()) {
            return basic.replaceFirst("$1-$2-$3T$4:$5:$6Z").replace(',', '.');
        }
        return (offset.matches() ? offset.replaceFirst("$1:$2") : text).replace(',', '.');
    }

    static Optional<IsoMoment> parse(String text) {
        try {
            TemporalAccessor read = DATE_AND_TIME.parseBest(extended(text), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
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
