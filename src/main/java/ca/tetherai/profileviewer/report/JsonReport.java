package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureOwner;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.ServerWords;
import ca.tetherai.profileviewer.findings.ExaminedResult;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.json.JsonWriter;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.text.SafeText;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole of a result as JSON, for scripts. The names in it are stable; {@code result} says which of {@code profile}, {@code failure} and
 * {@code cancelled} it is. Immutable.
 */
public final class JsonReport {
    // An answer of the largest size takes up to 50 million, where it doesn't nest deep.
    private static final int LONGEST_PRETTY = 64 * 1024 * 1024;

    private final FailureText failures;
    private final FindingsJson findings;
    private final JsonWriter writer = new JsonWriter();

    /** With texts for people in the language of {@code messages}; points in time as seen from the time of {@code clock} in {@code zone}. */
    public JsonReport(Messages messages, InstantSource clock, ZoneId zone) {
        failures = new FailureText(messages, clock, zone);
        findings = new FindingsJson(FindingText.printed(messages, clock, zone));
    }

    /** The JSON text, which ends in a line break: over several lines, but on one where the indents would take more than the memory has. */
    public String of(ExaminedResult account) {
        var members = new LinkedHashMap<String, JsonValue>();
        switch (account.result()) {
            case FetchResult.Loaded(Profile profile, _, Exchange exchange) -> {
                members.put("result", text("profile"));
                members.put("exchange", exchange(exchange));
                members.putAll(ProfileJson.members(profile));
                members.put("findings", findings.of(account.examined().orElseThrow().findings()));
            }
            case FetchResult.Failed(Failure failure) -> {
                members.put("result", text("failure"));
                members.put("exchange", orNull(failure.exchange().map(JsonReport::exchange)));
                members.put("code", text(failure.code().name()));
                members.put("title", text(failures.title(failure)));
                members.put("message", text(failures.message(failure)));
                members.put("whoCanMend", names(FailureOwner.of(failure)));
                members.put("retryAt", orNull(failure.retryAt().map(Instant::toString).map(JsonReport::text)));
                members.put("tellCustomer", orNull(failures.customer(failure).map(JsonReport::text)));
                members.put("serverSays", orNull(failure.words().map(JsonReport::words)));
            }
            case FetchResult.Cancelled() -> members.put("result", text("cancelled"));
        }
        return SafeText.json(writer.prettyOrCompact(object(members), LONGEST_PRETTY)) + "\n";
    }

    private static JsonValue exchange(Exchange exchange) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("server", text(exchange.server().toString()));
        members.put("status", orNull(exchange.status().stream().boxed().findAny().map(JsonReport::number)));
        members.put("durationMs", number(exchange.duration().toMillis()));
        members.put("bodyBytes", number(exchange.bodyBytes()));
        members.put("finishedAt", text(exchange.finishedAt().toString()));
        members.put("requestId", orNull(exchange.requestId().map(JsonReport::text)));
        return object(members);
    }

    private static JsonValue words(ServerWords words) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("error", orNull(words.error().map(JsonReport::text)));
        members.put("details", orNull(words.details().map(JsonReport::text)));
        return object(members);
    }

    private static JsonValue names(List<FailureOwner> owners) {
        return new JsonValue.Items(owners.stream().map(FailureOwner::name).map(JsonReport::text).toList());
    }

    private static JsonValue object(Map<String, JsonValue> members) {
        return new JsonValue.Members(Collections.unmodifiableMap(members));
    }

    private static JsonValue text(String text) {
        return new JsonValue.Text(text);
    }

    private static JsonValue number(long number) {
        return new JsonValue.Digits(Long.toString(number));
    }

    private static JsonValue orNull(Optional<? extends JsonValue> value) {
        return value.isPresent() ? value.get() : new JsonValue.Null();
    }
}
