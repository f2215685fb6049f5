package ca.tetherai.profileviewer.ui.connection;

import ca.tetherai.profileviewer.fetch.claims.TokenTimes;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.report.TimeText;
import ca.tetherai.profileviewer.token.TokenClaims;
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
 * Says when a token expires, or becomes valid: the date while that is more than a day away, then the minutes, and in the last ten of them the
 * seconds. Always of what the clock says, so that a machine that slept counts right. Immutable.
 */
final class ExpiryText {
    /** The longest time that is counted; longer ones are told by their date. */
    static final Duration COUNTED = Duration.ofDays(1);
    private static final Duration BY_SECONDS = Duration.ofMinutes(10);
    private static final long SECOND = 1_000_000_000;

    private final Messages messages;
    private final InstantSource here;
    private final InstantSource there;
    private final ZoneId zone;
    private final TimeText times;

    /** Says dates as seen from {@code here}, and counts by the clock {@code there}, which is the one that decides. */
    ExpiryText(Messages messages, InstantSource here, InstantSource there, ZoneId zone) {
        this.messages = messages;
        this.here = here;
        this.there = there;
        this.zone = zone;
        times = new TimeText(messages, here, zone);
    }

    Expiry of(TokenClaims claims) {
        var now = new TokenTimes(claims, Duration.ZERO, there.instant());
        return now.isNotYetValid() && !now.isExpired()
                ? claims.notBefore().map(this::beginning).orElseThrow()
                : claims.expiresAt().map(this::end).orElseGet(Expiry::unknown);
    }

    private Expiry end(Instant end) {
        var left = Duration.between(there.instant(), end);
        if (!left.isPositive()) {
            return new Expiry(messages.format("token.summary.expired", times.timeOfDay(end)), Urgency.EXPIRED,
                    Optional.of(untilTomorrow()));
        }
        return left.compareTo(TokenTimes.SOON) <= 0
                ? new Expiry(messages.format("token.summary.expiresSoon", seconds(left)), Urgency.SOON,
                        Optional.of(untilLess(left, SECOND)))
                : counted(left, end, "token.summary.expires", "token.summary.expiresIn", Urgency.NONE);
    }

    private Expiry beginning(Instant from) {
        return counted(Duration.between(there.instant(), from), from, "token.summary.valid", "token.summary.validIn", Urgency.NOT_YET);
    }

    private Expiry counted(Duration left, Instant at, String key, String countedKey, Urgency urgency) {
        if (left.compareTo(COUNTED) > 0) {
            return new Expiry(messages.format(key, times.timeOfDay(at)), urgency, Optional.of(left.minus(COUNTED)));
        }
        boolean bySeconds = left.compareTo(BY_SECONDS) <= 0;
        return new Expiry(messages.format(countedKey, bySeconds ? seconds(left) : times.left(left)), urgency,
                Optional.of(untilLess(left, bySeconds ? SECOND : 60 * SECOND)));
    }

    // From when on the date is said too.
    private Duration untilTomorrow() {
        Instant now = here.instant();
        return Duration.between(now, LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone));
    }

    // Begun seconds count, so that nothing is said to have ended before it has.
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
