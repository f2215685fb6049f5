package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.fetch.ReasonPhrases;
import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.fetch.check.CheckFact;
import ca.tetherai.profileviewer.fetch.check.CheckResult;
import ca.tetherai.profileviewer.fetch.check.CheckStep;
import ca.tetherai.profileviewer.fetch.network.CertificateFacts;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.text.SafeText;

import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps of a connection check in words. Immutable. */
public final class CheckText {
    private final Messages messages;
    private final FailureText failures;
    private final TimeText times;
    private final InstantSource clock;

    /** Words in the language of {@code messages}; days are those of {@code zone}. */
    public CheckText(Messages messages, InstantSource clock, ZoneId zone) {
        this.messages = messages;
        this.clock = clock;
        failures = new FailureText(messages, clock, zone);
        times = new TimeText(messages, clock, zone);
    }

    /** What a step is called. */
    public String name(CheckStep step) {
        return messages.get(step.labelKey());
    }

    /** How a step went: a word, and how long it took where it was tried. */
    public String outcome(CheckResult result) {
        String word = messages.get(result.outcome().labelKey());
        return switch (result.outcome()) {
            case PASSED, FAILED -> messages.format("check.took", word, result.took().toMillis());
            case SKIPPED, NOT_NEEDED -> word;
        };
    }

    /** What a step found out, a line each. Holds names that a server chose: text, never markup. */
    public List<String> facts(CheckResult result) {
        Stream<String> facts = result.facts().stream().map(this::fact);
        return Stream.concat(facts, result.failure().map(failure -> failures.title(failure) + " · " + failure.code()).stream()).toList();
    }

    private String fact(CheckFact fact) {
        return switch (fact) {
            case CheckFact.Straight() -> messages.get("check.fact.straight");
            case CheckFact.ThroughProxy(var proxy) -> messages.format("check.fact.throughProxy", proxy);
            case CheckFact.Address(var address) -> address;
            case CheckFact.Connected(var address) -> messages.format("check.fact.connected", address);
            case CheckFact.NotConnected(var address, var why) -> messages.format("check.fact.notConnected", address, why.name());
            case CheckFact.TunnelStatus(var status) -> messages.format("check.fact.tunnel", status, ReasonPhrases.of(status)).strip();
            case CheckFact.Encrypted(var protocol, var cipher) -> protocol + " · " + cipher;
            case CheckFact.Certificate(var facts) -> certificate(facts);
            case CheckFact.AuthorityFile(var name, var problem) ->
                messages.format("check.fact.authorityFile", SafeText.oneLine(name), messages.get(problem.messageKey()));
            case CheckFact.Answered(var status) -> messages.format("check.fact.answered", status, ReasonPhrases.of(status)).strip();
        };
    }

    private String certificate(CertificateFacts facts) {
        String dated = messages.format("check.fact.certificate", facts.subject(), facts.issuer(), times.date(facts.validFrom()),
                times.date(facts.validUntil()));
        return facts.names().isEmpty() || facts.names().equals(List.of(facts.subject()))
                ? dated
                : dated + "\n" + messages.format("check.fact.names",
                        String.join(", ", facts.names().subList(0, Math.min(6, facts.names().size()))));
    }

    /** What all steps together come to: what it failed by and what to do next, or that there is a connection. */
    public String conclusion(List<CheckResult> results) {
        return results.stream()
                .flatMap(result -> result.failure().stream())
                .findFirst()
                .map(failure -> failures.title(failure) + ". " + failures.message(failure))
                .orElseGet(() -> messages.format("check.passed", answered(results)));
    }

    private static String answered(List<CheckResult> results) {
        return results.stream()
                .flatMap(result -> result.facts().stream())
                .flatMap(fact -> fact instanceof CheckFact.Answered(var status)
                        ? Optional.of(Integer.toString(status)).stream()
                        : Stream.empty())
                .findFirst()
                .orElse("");
    }

    /** A block for a ticket. */
    public String report(ServerAddress server, List<CheckResult> results) {
        String head = messages.format("check.report", server.hostAndPort(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
        String steps = results.stream()
                .map(result -> Stream.concat(Stream.of(name(result.step()) + ": " + outcome(result)),
                        facts(result).stream().flatMap(String::lines).map(line -> "  " + line)).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
        return head + "\n" + steps + "\n" + conclusion(results) + "\n";
    }
}
