package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.findings.Examined;
import ca.tetherai.profileviewer.findings.Finding;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.AccessRole;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.text.SafeText;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a ticket needs to know of an account, as a short block: who, role, organization, findings, when, of which server, by which viewer. One
 * line per fact, whatever a server sent: nothing in it can pass for a line of ours. Immutable.
 */
public final class TicketSummary {
    /** How much of a value is worth a line, in characters. */
    private static final int LONGEST = 200;
    /** How many findings are told; the gravest come first. */
    private static final int MOST_FINDINGS = 10;

    private final Messages messages;
    private final FindingText findings;
    private final ZoneId zone;
    private final String viewerVersion;

    /**
     * What the block says beside what is in the account.
     *
     * @param serverName what the server is called in the window; empty where it has no name
     * @param masked whether personal data is masked in what it is made of
     * @param failure why the last refresh failed, so that the account may be out of date
     */
    public record Circumstances(Optional<String> serverName, boolean masked, Optional<String> failure) {}

    /** For this version of the viewer, in the language of {@code messages}; times as seen from {@code clock} in {@code zone}. */
    public TicketSummary(Messages messages, InstantSource clock, ZoneId zone, String viewerVersion) {
        this.messages = messages;
        this.findings = FindingText.printed(messages, clock, zone);
        this.zone = zone;
        this.viewerVersion = viewerVersion;
    }

    /** The block, which ends in a line break. */
    public String of(FetchResult.Loaded loaded, Examined examined, Circumstances circumstances) {
        Profile profile = loaded.profile();
        Exchange exchange = loaded.exchange();
        List<String> lines = new ArrayList<>();
        fact(lines, "summary.account", joined(text(profile.user(UserField.FULL_NAME)), text(profile.user(UserField.EMAIL))));
        fact(lines, "summary.id", text(profile.user(UserField.ID)));
        fact(lines, "summary.role", text(profile.user(UserField.ACCESS_ROLE)).map(this::role));
        fact(lines, "summary.organization", joined(organization(profile.persona()), text(profile.user(UserField.ORGANIZATION_ID))));
        lines.addAll(findings(examined.findings()));
        fact(lines, "summary.read", Optional.of(moment(exchange.finishedAt())));
        circumstances.failure().ifPresent(code -> fact(lines, "summary.outOfDate", Optional.of(messages.format("summary.refresh", code))));
        fact(lines, "summary.server", joined(circumstances.serverName(), Optional.of(exchange.server().toString())));
        exchange.requestId().flatMap(Diagnostics::harmless).ifPresent(id -> fact(lines, "summary.requestId", Optional.of(id)));
        fact(lines, "summary.viewer", Optional.of(messages.get("window.title") + " " + viewerVersion));
        if (circumstances.masked()) {
            lines.add(messages.get("summary.masked"));
        }
        return lines.stream().map(line -> SafeText.oneLine(line) + "\n").collect(Collectors.joining());
    }

    private void fact(List<String> lines, String key, Optional<String> value) {
        lines.add(messages.format("report.label", messages.get(key)) + " " + value.orElseGet(() -> messages.get("summary.unknown")));
    }

    private static Optional<String> joined(Optional<String> first, Optional<String> second) {
        String both = Stream.concat(first.stream(), second.stream()).collect(Collectors.joining(" · "));
        return Optional.of(both).filter(text -> !text.isEmpty());
    }

    private String role(String sent) {
        return AccessRole.of(sent).map(role -> messages.format("report.inWords", messages.get(role.labelKey()), sent)).orElse(sent);
    }

    private List<String> findings(List<Finding> found) {
        if (found.isEmpty()) {
            return List.of(messages.format("report.label", messages.get("summary.findings")) + " " + messages.get("summary.findings.none"));
        }
        List<String> lines = new ArrayList<>();
        lines.add(messages.format("report.label", messages.get("summary.findings")));
        found.stream()
                .limit(MOST_FINDINGS)
                .map(finding -> "- " + messages.format("report.finding", findings.severity(finding), findings.sentence(finding)))
                .forEach(lines::add);
        if (found.size() > MOST_FINDINGS) {
            lines.add("- " + messages.format("summary.findings.more", found.size() - MOST_FINDINGS));
        }
        return lines;
    }

    // Whoever reads it may be elsewhere, or look for the moment in a server's log.
    private String moment(Instant instant) {
        var second = instant.truncatedTo(ChronoUnit.SECONDS);
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx").format(second.atZone(zone)) + " (" + second + ")";
    }

    private static Optional<String> organization(Persona persona) {
        return switch (persona) {
            case Persona.Present(var fields, _) -> text(fields.getOrDefault(PersonaField.ORGANIZATION, new FieldValue.Absent()));
            case Persona.Absent(),Persona.Null(),Persona.Unexpected _ -> Optional.empty();
        };
    }

    private static Optional<String> text(FieldValue value) {
        return switch (value) {
            case FieldValue.Text(String text) -> Optional.of(shortened(text));
            case FieldValue.Flag _,FieldValue.Absent(),FieldValue.Null(),FieldValue.Empty _,FieldValue.Unexpected _ -> Optional.empty();
        };
    }

    private static String shortened(String text) {
        // Two UTF-16 units at most for a character, so that a text of megabytes is not counted through.
        String beginning = text.substring(0, Math.min(text.length(), 2 * LONGEST + 2));
        return beginning.codePointCount(0, beginning.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
