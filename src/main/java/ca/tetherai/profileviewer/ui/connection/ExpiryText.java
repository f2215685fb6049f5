package ca.tetherai.profileviewer.ui.connection;

import ca.tetherai.profileviewer.fetch.TokenFindings;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.report.TimeText;
import ca.tetherai.profileviewer.ui.connection.TokenSummary.Expiry;
import ca.tetherai.profileviewer.ui.connection.TokenSummary.Urgency;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * Says when a token expires: the date while that is more than a day away, then the minutes, and in the last ten of them the seconds. Always of
 * what the clock says, so that a machine that slept counts right. Immutable.
 */
final class ExpiryText {
    private static final Duration BY_DATE = Duration.ofDays(1);
    private static final Duration BY_SECONDS = Duration.ofMinutes(10);
    private static final long SECOND = 1_000_000_000;

    private final Messages messages;
    private final InstantSource clock;
    private final ZoneId zone;
    private final TimeText times;

    ExpiryText(Messages messages, InstantSource clock, ZoneId zone) {
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
        times = new TimeText(messages, clock, zone);
    }

    Expiry of(Instant end) {
        var left = Duration.between(clock.instant(), end);
        if (!left.isPositive()) {
            return new Expiry(messages.format("token.summary.expired", times.timeOfDay(end)), Urgency.EXPIRED,
                    Optional.of(untilTomorrow()));
        }
        Urgency urgency = left.compareTo(TokenFindings.SOON) <= 0 ? Urgency.SOON : Urgency.NONE;
        if (left.compareTo(BY_DATE) > 0) {
            return new Expiry(messages.format("token.summary.expires", times.timeOfDay(end)), urgency, Optional.of(left.minus(BY_DATE)));
        }
        if (left.compareTo(BY_SECONDS) > 0) {
            return new Expiry(messages.format("token.summary.expiresIn", minutes(left)), urgency,
                    Optional.of(untilLess(left, 60 * SECOND)));
        }
        return new Expiry(messages.format("token.summary.expiresIn", seconds(left)), urgency, Optional.of(untilLess(left, SECOND)));
    }

    // From when on the date is said too.
    private Duration untilTomorrow() {
        Instant now = clock.instant();
        return Duration.between(now, LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone));
    }

    // Begun minutes and seconds count, so that nothing is said to have ended before it has.
    private String minutes(Duration left) {
        long minutes = left.plusSeconds(60).minusNanos(1).toMinutes();
        return minutes < 60
                ? messages.format("token.summary.minutes", minutes)
                : messages.format("token.summary.hours", minutes / 60, minutes % 60);
    }

    private static String seconds(Duration left) {
        long seconds = left.plusNanos(SECOND - 1).toSeconds();
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    // In what time one unit less is left.
    private static Duration untilLess(Duration left, long unitNanos) {
        long rest = left.toNanos() % unitNanos;
        return Duration.ofNanos(rest == 0 ? unitNanos : rest);
    }
}
