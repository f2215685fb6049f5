package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDateTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"})
    void theThreeFormatsOfTheStandardSayTheSame(String date) {
        assertThat(HttpDate.parse(date, NOW)).contains(Instant.parse("1994-11-06T08:49:37Z"));
    }

    @ParameterizedTest
    @CsvSource({"26, 2026", "27, 2027", "76, 2076", "77, 1977", "99, 1999", "00, 2000"})
    void aYearOfTwoDigitsIsNeverMoreThanFiftyYearsAhead(String year, int meant) {
        assertThat(HttpDate.parse("Monday, 23-Nov-" + year + " 10:00:00 GMT", NOW)).contains(Instant.parse(meant + "-11-23T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GMT", "Sun, 06 Nov 1994 08:49:37 +0000", "Sun, 06 Nov 1994 24:49:37 GMT", "06/11/1994",
            "dim., 06 nov. 1994 08:49:37 GMT",
            "Sun, 31 Feb 1994 08:49 GMT", "784111777"})
    void whatIsNoDateOfHttpIsNone(String date) {
        assertThat(HttpDate.parse(date, NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sun, 06 Nov +19940 08:49:37 GMT", "Sun, 06 Nov -999999999 08:49:37 GMT", "Sun Nov  6 08:49:37 +999999999",
            "Sun, 06 Nov -1994 08:49:37 GMT", "Sun, 06 Nov 994 08:49:37 GMT"})
    void aYearHasFourDigits(String date) {
        assertThat(HttpDate.parse(date, NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sat, 01 Jan 0000 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT"})
    void fromTheFirstYearOfThemToTheLastADateCanBeHeldAgainstAnother(String date) {
        assertThat(HttpDate.parse(date, NOW).flatMap(there -> HttpDate.parse("Sunday, 06-Nov-94 08:49:37 GMT", there))).isPresent();
    }
}
