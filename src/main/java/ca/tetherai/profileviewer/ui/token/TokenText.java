package ca.tetherai.profileviewer.ui.token;

import ca.tetherai.profileviewer.fetch.claims.TokenFinding;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.json.JsonWriter;
import ca.tetherai.profileviewer.report.TimeText;
import ca.tetherai.profileviewer.text.SafeText;
import ca.tetherai.profileviewer.token.DecodedToken;
import ca.tetherai.profileviewer.token.TokenClaims;
import ca.tetherai.profileviewer.ui.control.VisibleText;
import ca.tetherai.profileviewer.ui.present.ScreenMask;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a token says of itself in words: the usual claims by their names, times in local time, UTC and relative; all claims as they were sent. */
public final class TokenText {
    // Whoever made the token wrote its claims: they may be long.
    private static final int LONGEST = 2_000;
    // As in the token's line.
    private static final Duration COUNTED = Duration.ofDays(1);
    private static final Set<String> NOT_PERSONAL = Set.of("iss", "aud", "exp", "iat", "nbf", "alg", "role", "roles", "accessRole");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Messages messages;
    private final TimeText times;
    private final TimeText fromThere;
    private final InstantSource there;
    private final DateTimeFormatter zone;
    private final ScreenMask mask;

    /**
     * One claim.
     *
     * @param name its name, in the language of the window or as sent
     * @param value what it says
     * @param note what is added to it; may be empty
     */
    public record Row(String name, String value, String note) {
        /** A line that is a heading for those below. */
        static Row head(String words) {
            return new Row(words, "", "");
        }

        boolean isHead() {
            return value.isEmpty() && note.isEmpty();
        }
    }

    /**
     * Words in the language of {@code messages}, times in {@code zone}.
     *
     * @param here the clock from which dates are seen
     * @param there the clock by which what is left of a time is counted
     * @param mask masks what is personal in present mode
     */
    public TokenText(Messages messages, InstantSource here, InstantSource there, ZoneId zone, ScreenMask mask) {
        this.mask = mask;
        this.messages = messages;
        this.there = there;
        times = new TimeText(messages, here, zone);
        fromThere = new TimeText(messages, there, zone);
        // An hour that a zone has twice differs by it.
        this.zone = DateTimeFormatter.ofPattern("zzz", messages.locale()).withZone(zone);
    }

    /** The usual claims that it has. */
    public List<Row> usual(DecodedToken token) {
        TokenClaims claims = token.claims();
        return Stream
                .of(text("token.claim.subject", claims.subject().map(mask::who)), text("token.claim.email", claims.email().map(mask::who)),
                        text("token.claim.role", claims.role().map(mask::text)),
                        text("token.claim.organization", claims.organization().map(mask::text)),
                        time("token.claim.issued", claims.issuedAt()), time("token.claim.notBefore", claims.notBefore()),
                        time("token.claim.expires", claims.expiresAt()), text("token.claim.issuer", claims.issuer()),
                        text("token.claim.audience", Optional.of(String.join(", ", claims.audience())).filter(names -> !names.isEmpty())),
                        text("token.claim.algorithm", Optional.of(token.algorithm()).filter(name -> !name.isEmpty())),
                        text("token.claim.fingerprint",
                                Optional.of(token.fingerprint()).filter(end -> !end.isEmpty()).map(end -> "…" + end)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** All claims, as they were sent. */
    public List<Row> all(DecodedToken token) {
        var writer = new JsonWriter();
        return token.members()
                .entrySet()
                .stream()
                .map(claim -> new Row(shown(mask.name(claim.getKey())), shown(writer, claim), ""))
                .toList();
    }

    /** A finding's few words, for a button. */
    public String brief(TokenFinding finding) {
        return messages.format(finding.kind().briefKey(), arguments(finding));
    }

    /** A finding's sentence. */
    public String sentence(TokenFinding finding) {
        return messages.format(finding.kind().messageKey(), arguments(finding));
    }

    private Object[] arguments(TokenFinding finding) {
        return finding.arguments().stream().map(argument -> switch (argument) {
            case Instant at -> times.timeOfDay(at);
            case Duration by -> times.span(by);
            case String name -> shown(mask.text(name));
            default -> argument;
        }).toArray();
    }

    private Optional<Row> text(String key, Optional<String> claim) {
        return claim.map(value -> new Row(messages.get(key), shown(value), ""));
    }

    private Optional<Row> time(String key, Optional<Instant> claim) {
        return claim
                .map(at -> new Row(messages.get(key), times.date(at) + " " + zone.format(at), UTC.format(at) + " · " + relative(at)));
    }

    // What is still to come in the words of the token's line, which is seen beside it.
    private String relative(Instant at) {
        var left = Duration.between(there.instant(), at);
        return left.isPositive() && left.compareTo(COUNTED) <= 0
                ? messages.format("token.time.in", times.left(left))
                : fromThere.relative(at);
    }

    private String shown(JsonWriter writer, Map.Entry<String, JsonValue> claim) {
        return shown(writer.compact(NOT_PERSONAL.contains(claim.getKey()) ? claim.getValue() : mask.unknown(claim.getValue())));
    }

    private static String shown(String text) {
        String beginning = SafeText.oneLine(VisibleText.beginning(text, LONGEST));
        return text.length() > LONGEST ? beginning + "…" : beginning;
    }
}
