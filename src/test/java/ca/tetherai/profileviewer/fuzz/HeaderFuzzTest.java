package ca.tetherai.profileviewer.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.ServerWords;
import ca.tetherai.profileviewer.findings.ExaminedResult;
import ca.tetherai.profileviewer.findings.Examiner;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any headers: the first byte picks the status, the lines are headers, {@code R}, {@code W}, {@code C}, {@code D} and {@code L} for the long names. */
class HeaderFuzzTest {
    private static final String BODY = "\n{\"user\": {\"_id\": \"64ee9a8b1e7f2a0011223399\", \"email\": \"alex@acme.example\"}}";
    private static final List<String> STATUSES = List.of("200", "401", "429", "503", "302", "403", "404", "200");
    private static final Set<Integer> WITH_RETRY_AFTER = Set.of(429, 503);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    // What a long holds, whatever stands there.
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,18}");
    // HTTP's preferred form of a date (RFC 9110, section 5.6.7).
    private static final Pattern IMF_FIXDATE = Pattern
            .compile("[A-Z][a-z]{2}, ([0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2}) GMT");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd MMM yyyy HH:mm:ss", Locale.ENGLISH);

    static Stream<byte[]> seeds() {
        return Stream
                .of("", "\0C: application/json\nD: Tue, 03 Nov 2026 16:10:05 GMT",
                        "\2R: Tue, 03 Nov 2026 20:12:05 GMT\nD: Tue, 03 Nov 2026 20:10:05 GMT", "\2R: 120", "\3R: 1", "\2R: 000599",
                        "\3R: 601", "\2", "\2R: 0", "\3R: -1",
                        "\2R: 99999999999999999999999",
                        "\2R: Tue, 03 Nov 2026 16:12:05 GMT", "\3R: Tuesday, 03-Nov-26 16:12:05 GMT\nD: Tuesday, 03-Nov-26 16:10:05 GMT",
                        "\3R: Tue Nov  3 16:12:05 2026", "\2R: Tue, 03 Nov +999999999 16:12:05 GMT\nD: Sun, 01 Jan -999999999 00:00:00 GMT",
                        "\0D: Tue, 03 Nov +999999999 16:10:05 GMT", "\0D: Tue, 03 Nov -999999999 16:10:05 GMT",
                        "\0D: Thu, 01 Jan 1970 00:00:00 GMT",
                        "\1W: Bearer realm=\"x\", error=\"invalid_token\", error_description=\"The \\\"token\\\" expired\"",
                        "\1W: Basic, Bearer error=a",
                        "\1W: Negotiate abc==, Bearer scope=\"a b\" , error = \"b\\\\c\"\nW: DPoP algs=\"ES256\"", "\1W: Bearer error=\"",
                        "\0C: text/html; charset=\"utf-8\"", "\0C: application/json;charset=UTF-16", "\0C: a/b; charset=ISO-2022-CN",
                        "\0C: ;;; charset==x",
                        "\4L: https://api.example/base/api/user/profile", "\4L: //host:99999/", "\4L: http://[::1]:8080/x", "\4L: \u0001")
                .map(text -> text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @MethodSource("seeds")
    @FuzzTest
    void whateverTheHeadersSay_valuesAreWithinBounds(byte[] bytes) throws JsonSyntaxException {
        String status = STATUSES.get(bytes.length == 0 ? 0 : (bytes[0] & 0xFF) % STATUSES.size());
        String text = new String(bytes, Math.min(1, bytes.length), Math.max(0, bytes.length - 1), StandardCharsets.ISO_8859_1);
        String lines = text.replaceAll("(?m)^R:", "Retry-After:")
                .replaceAll("(?m)^W:", "WWW-Authenticate:")
                .replaceAll("(?m)^C:", "Content-Type:")
                .replaceAll("(?m)^D:", "Date:")
                .replaceAll("(?m)^L:", "Location:")
                .replaceAll("\\n\\n+", "\n");
        RawAnswer answer = RawAnswer.of((status + "\n" + lines.strip() + "\n" + BODY).getBytes(StandardCharsets.ISO_8859_1));
        FetchResult result = answer.result();
        switch (result) {
            case FetchResult.Loaded loaded -> {
                check(answer, loaded.exchange());
                print(new ExaminedResult(loaded, Optional.of(new Examiner().examine(RawAnswer.REQUEST, loaded))));
            }
            case FetchResult.Failed(Failure failure) -> {
                check(answer, failure.exchange().orElseThrow());
                failure.retryAt().ifPresent(then -> isSoon(answer, then));
                if (WITH_RETRY_AFTER.contains(answer.status())) {
                    asked(answer).ifPresent(wait -> assertThat(failure.retryAt()).isEqualTo(until(wait)));
                }
                failure.words().ifPresent(words -> areTheServers(answer, words));
                print(new ExaminedResult(result, Optional.empty()));
            }
            case FetchResult.Cancelled() -> throw new AssertionError("nobody cancelled it");
        }
    }

    private static void print(ExaminedResult account) throws JsonSyntaxException {
        for (String text : Printed.of(account, false)) {
            Printed.isSafe(text);
            Printed.isWithoutToken(text);
        }
    }

    private static void check(RawAnswer answer, Exchange exchange) {
        Optional<String> date = answer.headers().firstValue("Date");
        Optional<Instant> expected = date.flatMap(HeaderFuzzTest::fixdate);
        if (expected.isPresent()) {
            assertThat(exchange.serversClock()).isEqualTo(expected);
        }
        assertThat(exchange.serversClock().isPresent()).isEqualTo(exchange.serversLead().isPresent());
        assertThat(exchange.contentType().isPresent()).isEqualTo(answer.headers().firstValue("Content-Type").isPresent());
    }

    private static Optional<Instant> fixdate(String text) {
        Matcher date = IMF_FIXDATE.matcher(text);
        try {
            return date.matches() ? Optional.of(LocalDateTime.parse(date.group(1), DATE).toInstant(ZoneOffset.UTC)) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    // As far as a simple reader goes: seconds in digits, and dates in the preferred form, held against the server's own or against now.
    private static Optional<Duration> asked(RawAnswer answer) {
        List<String> values = answer.headers().allValues("Retry-After");
        if (values.size() != 1) {
            return values.isEmpty() ? Optional.of(Duration.ZERO) : Optional.empty();
        }
        if (SECONDS.matcher(values.getFirst()).matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(values.getFirst())));
        }
        List<String> dates = answer.headers().allValues("Date");
        Optional<Instant> there = dates.isEmpty() ? Optional.of(RawAnswer.NOW) : fixdate(dates.getFirst());
        return there.flatMap(from -> fixdate(values.getFirst()).map(until -> Duration.between(from, until)));
    }

    private static Optional<Instant> until(Duration wait) {
        Duration shown = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        return shown.isPositive() ? Optional.of(RawAnswer.NOW.plus(shown)) : Optional.empty();
    }

    private static void isSoon(RawAnswer answer, Instant then) {
        Duration wait = Duration.between(RawAnswer.NOW, then);
        assertThat(wait).isPositive().isLessThanOrEqualTo(LONGEST_WAIT);
        String value = answer.headers().firstValue("Retry-After").orElseThrow();
        if (value.matches("[0-9]{1,9}")) {
            assertThat(wait.toSeconds()).isEqualTo(Math.min(Long.parseLong(value), LONGEST_WAIT.toSeconds()));
        } else if (value.matches("[0-9]+")) {
            assertThat(wait)
                    .isEqualTo(value.matches("0*[0-9]{1,9}") ? Duration.ofSeconds(Math.min(600, Long.parseLong(value))) : LONGEST_WAIT);
        }
    }

    // Each word stands in the header, but for the escapes of a quoted text and for the token.
    private static void areTheServers(RawAnswer answer, ServerWords words) {
        String sent = String.join("\n", answer.headers().allValues("WWW-Authenticate"));
        Stream.of(words.error(), words.details())
                .flatMap(Optional::stream)
                .flatMap(word -> Stream.of(word.split("…", -1)))
                .forEach(part -> assertThat(Wrapped.holds(sent, part)).isTrue());
    }
}
