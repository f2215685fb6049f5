package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.support.Profiles;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.text.OddCharacter;
import ca.tetherai.profileviewer.token.ClaimedValues;
import ca.tetherai.profileviewer.token.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Accounts for checks, and what a check finds of them, in short: {@code "PROBLEM user.persona persona._id: a, b"}. */
final class Accounts {
    private static final String NO_JWT = "opaque";

    private Accounts() {
    }

    /** What a check finds of a user alone. */
    static String found(Check check, String user) {
        return found(check, of("{\"user\": " + user + "}"));
    }

    /** What a check finds of a user and a persona. */
    static String found(Check check, String user, String persona) {
        return found(check, of(body(user, persona)));
    }

    /** What a check finds of a user and a persona that were asked for with a token of these claims. */
    static String found(Check check, String claims, String user, String persona) {
        return found(check, of(Profiles.of(body(user, persona)), Samples.exchange(200), jwt(claims)));
    }

    /** What a check finds, each in short, one after the other. */
    static String found(Check check, Account account) {
        return check.find(account).peek(finding -> {
            if (finding.check() != check) {
                throw new AssertionError(finding + " is said to be found by another check than " + check);
            }
        }).map(Accounts::inShort).collect(Collectors.joining(" & "));
    }

    static Account of(String body) {
        return of(Profiles.of(body), Samples.exchange(200), NO_JWT);
    }

    static Account of(Profile profile, Exchange exchange, String token) {
        return new Account(profile, Samples.meanings(profile), exchange, ClaimedValues.read(TestTokens.token(token)));
    }

    /** An account of nothing, in an answer of this content type, by a clock that is so far ahead. */
    static Account answered(Optional<String> contentType, Optional<Duration> lead) {
        return of(Profiles.of("{\"user\": {}}"), exchange(contentType, lead), NO_JWT);
    }

    static Exchange exchange(Optional<String> contentType, Optional<Duration> lead) {
        Exchange exchange = Samples.exchange(200);
        return new Exchange(exchange.server(), exchange.status(), exchange.duration(), exchange.bodyBytes(), exchange.finishedAt(),
                lead.map(exchange.finishedAt()::plus), contentType, Optional.empty());
    }

    /** An unsigned token of these claims. */
    static String jwt(String claims) {
        var base64 = Base64.getUrlEncoder().withoutPadding();
        return Stream.of("{\"alg\":\"none\"}", claims)
                .map(part -> base64.encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(".", "", "."));
    }

    private static String body(String user, String persona) {
        return "{\"user\": " + user + ", \"persona\": " + persona + "}";
    }

    /** A finding in short: its severity, its places, its arguments. */
    static String inShort(Finding finding) {
        String places = finding.places().stream().map(Accounts::inShort).collect(Collectors.joining(" "));
        String arguments = finding.arguments().stream().map(Accounts::inShort).collect(Collectors.joining(", "));
        return finding.severity() + " " + places + (arguments.isEmpty() ? "" : ": " + arguments);
    }

    private static String inShort(Place place) {
        return switch (place) {
            case Place.Field(var field) -> inShort(field);
            case Place.Member(var pointer) -> pointer;
            case Place.Claim(var name) -> "claim:" + name;
            case Place.Answer() -> "answer";
        };
    }

    private static String inShort(ProfileField field) {
        return switch (field) {
            case UserField user -> "user." + user.contractName();
            case PersonaField persona -> "persona." + persona.contractName();
        };
    }

    private static String inShort(Object argument) {
        if (argument instanceof ProfileField field) {
            return inShort(field);
        }
        if (argument instanceof OddCharacter character) {
            return character.notation();
        }
        return argument instanceof Listing listing
                ? listing.first().stream().map(Accounts::inShort).collect(Collectors.joining(" ", "[", "")) + (listing.more() > 0
                        ? " +" + listing.more() + "]"
                        : "]")
                : argument.toString();
    }
}
