package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.i18n.Messages;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an engineer needs of a failure, as a block of text for a ticket, with what its code means for those who read that without the viewer. In
 * English whatever the language, since it is for those who maintain server and viewer. Holds nothing of the token, nothing personal, and no words of
 * the server. Immutable.
 */
public final class Diagnostics {
    // A server chooses it: what is longer or of other characters may be anything, the token sent back included.
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9:;=/+_-]{1,128}");

    private final String viewerVersion;
    private final InstantSource clock;
    private final ZoneId zone;

    /** For this version of the viewer; local time is that of {@code zone}. */
    public Diagnostics(String viewerVersion, InstantSource clock, ZoneId zone) {
        this.viewerVersion = viewerVersion;
        this.clock = clock;
        this.zone = zone;
    }

    /** The block, one {@code name: value} per line. What is not known is left out. */
    public String of(Failure failure) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Failure", failure.code().name());
        facts.put("Meaning", Messages.of(Locale.ENGLISH).get(failure.code().titleKey()));
        failure.variant().ifPresent(variant -> facts.put("Case", variant.key()));
        Instant when = failure.exchange().map(Exchange::finishedAt).orElseGet(clock::instant).truncatedTo(ChronoUnit.SECONDS);
        facts.put("Time (UTC)", when.toString());
        facts.put("Time (local)", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(when.atZone(zone)));
        failure.exchange().ifPresent(exchange -> put(exchange, facts));
        putMachine(facts);
        return lines(facts);
    }

    /** The block about the viewer itself; {@code more} is what there is to know beyond its version and the machine. */
    public String ofViewer(Map<String, String> more) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Time (UTC)", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        putMachine(facts);
        facts.putAll(more);
        return lines(facts);
    }

    private void putMachine(Map<String, String> facts) {
        facts.put("Viewer", viewerVersion);
        facts.put("Java", properties("java.version", "java.vendor"));
        facts.put("System", properties("os.name", "os.version", "os.arch"));
    }

    private static String lines(Map<String, String> facts) {
        return facts.entrySet().stream().map(fact -> fact.getKey() + ": " + fact.getValue() + "\n").collect(Collectors.joining());
    }

    private static void put(Exchange exchange, Map<String, String> facts) {
        facts.put("Host", exchange.server().hostAndPort());
        exchange.status().ifPresent(status -> facts.put("Status", Integer.toString(status)));
        exchange.requestId().map(id -> harmless(id).orElse("withheld")).ifPresent(id -> facts.put("Request ID", id));
        facts.put("Duration", exchange.duration().toMillis() + " ms");
        facts.put("Body", exchange.bodyBytes() + " bytes");
    }

    /** A request's id as a server sent it, where it is one that can be passed on. */
    static Optional<String> harmless(String id) {
        return Optional.of(id).filter(sent -> REQUEST_ID.matcher(sent).matches());
    }

    private static String properties(String... names) {
        return Stream.of(names).map(System::getProperty).collect(Collectors.joining(" "));
    }
}
