package ca.tetherai.profileviewer.demo;

import com.sun.net.httpserver.Headers;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Dates an answer by a clock that is off. */
final class AnswerDate {
    // RFC 9110, section 5.6.7.
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ROOT);

    private AnswerDate() {
    }

    /** Before the head is sent. */
    static void set(Headers headers, Duration lead) {
        if (!lead.isZero()) {
            headers.put("Connection", new DatingValues(headers, lead));
        }
    }

    /**
     * The JDK's server dates each answer itself, after all that a handler can do, and then asks whether the connection is to be closed: that is the
     * one moment left. Should a later JDK not ask, the demo's answer is dated right, and its test fails.
     */
    private static final class DatingValues extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        private final transient Headers headers;
        private final Duration lead;

        DatingValues(Headers headers, Duration lead) {
            super(List.of("close"));
            this.headers = headers;
            this.lead = lead;
        }

        @Override
        public Stream<String> stream() {
            headers.set("Date", HTTP_DATE.format(ZonedDateTime.ofInstant(Instant.now().plus(lead), ZoneOffset.UTC)));
            return super.stream();
        }
    }
}
