package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.findings.Examined;
import ca.tetherai.profileviewer.findings.ExaminedResult;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.text.SafeText;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole of a result as plain text, for terminals and screen readers: the same words as in the window, nothing dropped, nothing that steers
 * a terminal. Immutable.
 */
public final class TextReport {
    private final Messages messages;
    private final FailureText failures;
    private final FindingLines findings;
    private final TimeText times;
    private final MeaningText meaningText;
    private final MomentText moments;

    /** Words in the language of {@code messages}; points in time as seen from the time of {@code clock} in {@code zone}. */
    public TextReport(Messages messages, InstantSource clock, ZoneId zone) {
        this.messages = messages;
        this.failures = new FailureText(messages, clock, zone);
        this.findings = new FindingLines(messages, FindingText.printed(messages, clock, zone));
        this.times = new TimeText(messages, clock, zone);
        this.meaningText = new MeaningText(messages, clock, zone);
        this.moments = new MomentText(messages, clock, zone);
    }

    /** The text, which ends in a line break. */
    public String of(ExaminedResult account) {
        return switch (account.result()) {
            case FetchResult.Loaded(Profile profile, _, Exchange exchange) -> {
                Examined examined = account.examined().orElseThrow();
                yield findings.of(examined.findings()) + "\n"
                        + new ProfileText(messages, meaningText, moments, examined).of(profile)
                        + "\n" + source(exchange);
            }
            case FetchResult.Failed(Failure failure) -> failure(failure);
            case FetchResult.Cancelled() -> messages.get("report.cancelled") + "\n";
        };
    }

    private String source(Exchange exchange) {
        return messages.format("report.source", exchange.server().toString(), times.timeOfDay(exchange.finishedAt())) + "\n";
    }

    private String failure(Failure failure) {
        var serverSays = failure.words()
                .stream()
                .flatMap(words -> Stream.of(words.error(), words.details()))
                .flatMap(words -> words.stream())
                .map(words -> messages.format("report.serverSays", words));
        return Stream
                .of(Stream.of(failure.code().name(), failures.title(failure), failures.message(failure)),
                        failures.pause(failure).stream(),
                        failures.customer(failure).stream().map(words -> messages.format("report.tellCustomer", words)), serverSays)
                .flatMap(lines -> lines)
                .map(line -> SafeText.oneLine(line) + "\n")
                .collect(Collectors.joining());
    }
}
