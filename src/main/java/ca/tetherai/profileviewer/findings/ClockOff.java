package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.fetch.claims.TokenTimes;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** This machine's clock is off from the server's, for certain. */
final class ClockOff {

    private ClockOff() {
    }

    static Stream<Finding> find(Account account) {
        Duration lead = TokenTimes.certain(account.exchange().serversLead());
        return lead.isZero()
                ? Stream.empty()
                : Stream.of(new Finding(Check.CLOCK_OFF, Severity.WARNING, List.of(new Place.Answer()),
                        List.of(lead.abs(), lead.isNegative() ? 1 : 0)));
    }
}
