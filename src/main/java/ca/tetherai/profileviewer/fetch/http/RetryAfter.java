package ca.tetherai.profileviewer.fetch.http;

import java.math.BigInteger;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When a server wants to be asked again (RFC 9110, section 10.2.3). A date is held against the server's own {@code Date}, so that it doesn't
 * matter what this machine's clock says. More than {@link #LONGEST} counts as that much: a server may not lock anybody out for a day.
 */
final class RetryAfter {
    /** The longest wait that is asked of a person. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Pattern SECONDS = Pattern.compile("[0-9]+");

    private RetryAfter() {
    }

    /** The time by this machine's clock; empty where the server asks for no wait, or for one that is over, or not in the words of the standard. */
    static Optional<Instant> of(HttpHeaders headers, Instant received) {
        return headers.firstValue("Retry-After")
                .map(String::strip)
                .flatMap(value -> wait(value, headers, received))
                .filter(Duration::isPositive)
                .map(wait -> received.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
    }

    private static Optional<Duration> wait(String value, HttpHeaders headers, Instant received) {
        if (SECONDS.matcher(value).matches()) {
            return Optional.of(Duration.ofSeconds(new BigInteger(value).min(BigInteger.valueOf(LONGEST.toSeconds())).longValueExact()));
        }
        Instant there = headers.firstValue("Date").flatMap(date -> HttpDate.parse(date, received)).orElse(received);
        return HttpDate.parse(value, there).map(until -> Duration.between(there, until));
    }
}
