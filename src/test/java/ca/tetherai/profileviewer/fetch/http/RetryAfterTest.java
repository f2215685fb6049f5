package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final String SAME_DATE = "Mon, 23 Nov 2026 10:00:00 GMT";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"42|42", " 42 |42", "0007|7", "600|600", "601|600", "99999999999999999999999999|600",
            "Mon, 23 Nov 2026 10:01:30 GMT|90", "Monday, 23-Nov-26 10:01:30 GMT|90", "Mon Nov 23 10:01:30 2026|90",
            "Tue, 24 Nov 2026 10:00:00 GMT|600"})
    void secondsAndEachFormatOfADateCount_upToTheCap(String value, long seconds) {
        assertThat(retryAt(value, SAME_DATE)).contains(NOW.plusSeconds(seconds));
        assertThat(RetryAfter.of(headers(Map.of("Retry-After", List.of(value))), NOW)).contains(NOW.plusSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''", "0", "-5", "+5", "1.5", "5 s", "soon", "٤٢", "Mon, 23 Nov 2026 10:00:00 GMT",
            "Mon, 23 Nov 2026 09:59:59 GMT", "Mon, 23 Nov 2026 10:01:30", "Mon, 23 Nov 2026 10:01:30 UTC", "Mon, 99 Nov 2026 10:01:30 GMT",
            "2026-11-23T10:01:30Z"})
    void whatIsNoWaitAhead_orNotInTheStandardsWords_isIgnored(String value) {
        assertThat(retryAt(value, SAME_DATE)).isEmpty();
    }

    @Test
    void withoutTheHeaderThereIsNoWait() {
        assertThat(RetryAfter.of(headers(Map.of()), NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2031", "1999"})
    void aDateIsHeldAgainstTheServersOwnClock_whateverThisMachinesSays(int year) {
        Instant here = Instant.parse(year + "-05-05T00:00:00Z");
        assertThat(
                RetryAfter.of(headers(Map.of("Retry-After", List.of("Mon, 23 Nov 2026 10:00:42 GMT"), "Date", List.of(SAME_DATE))), here))
                .contains(here.plusSeconds(42));
    }

    @Test
    void aDateHeaderThatIsNoneLeavesThisMachinesClock() {
        assertThat(retryAt("Mon, 23 Nov 2026 10:00:42 GMT", "yesterday")).contains(NOW.plusSeconds(42));
    }

    @Test
    void theCapIsTenMinutes() {
        assertThat(RetryAfter.LONGEST).isEqualTo(Duration.ofMinutes(10));
    }

    private static Optional<Instant> retryAt(String value, String date) {
        return RetryAfter.of(headers(Map.of("Retry-After", List.of(value), "Date", List.of(date))), NOW);
    }

    private static HttpHeaders headers(Map<String, List<String>> all) {
        return HttpHeaders.of(all, (_, _) -> true);
    }
}
