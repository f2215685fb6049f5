package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.support.Profiles;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Accounts of all sorts, made up anew from a seed. */
final class RandomAccounts {
    private static final List<String> TEXTS = List.of("64ee9a8b1e7f2a0011223399", "64eea1110000000000000040", "ffffffff1e7f2a0011223399",
            "alex@acme.example", "Alex@ACME.example", "alex@\\u0430cme.example", "zo\\u00eb", "zoe\\u0308", "+14155550199",
            "+1 415 555 0199", "12",
            "https://acme.example", "javascript:alert(1)", "America/Toronto", "9am-6pm Mon-Fri", "ADMIN", "TEAM_LEAD", "", " ", "\\u200b",
            "a\\u200bb", "\\ud800", "\\u202egnp.exe", "\\u0000", "{0} %s {1,choice,0#x}", "it's", "\\u05d0\\u05d1",
            "\\ud83d\\ude00".repeat(80),
            "x".repeat(5_000), "\\\\u0041", "<b>&amp;</b>");
    private static final List<String> OTHERS = List.of("null", "true", "false", "0", "-1.50e+3", "[]", "[1]", "{}",
            "{\"a\": {\"a\": null}}");

    private final Random random;

    RandomAccounts(long seed) {
        random = new Random(seed);
    }

    Account next() {
        String user = members(Stream.of(UserField.values()).map(UserField::contractName).toList());
        String persona = random.nextInt(4) == 0
                ? other()
                : members(Stream.of(PersonaField.values()).map(PersonaField::contractName).toList());
        String body = random.nextInt(8) == 0
                ? "{\"user\": " + user + "}"
                : "{\"user\": " + user + ", \"persona\": " + persona + ", \"\": 1, \"\": 2}";
        Optional<Duration> lead = Optional.of(Duration.ofSeconds(random.nextLong(-100, 100))).filter(_ -> random.nextBoolean());
        Optional<String> type = Optional.of(one(List.of("text/plain", "application/json", ";", "\u200b")))
                .filter(_ -> random.nextBoolean());
        return Accounts.of(Profiles.of(body), Accounts.exchange(type, lead), Accounts.jwt(claims()));
    }

    private String members(List<String> names) {
        return Stream.concat(names.stream(), Stream.of("loginDisabled", "isPasswordDisabled", "a/b~\\u202e", "automations"))
                .filter(_ -> random.nextInt(6) > 0)
                .map(name -> "\"" + name + "\": " + value())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String claims() {
        return Stream.of("sub", "email", "role", "roles", "organizationId")
                .filter(_ -> random.nextInt(3) > 0)
                .map(name -> "\"" + name + "\": " + value())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String value() {
        return random.nextInt(4) > 0 ? "\"" + one(TEXTS) + "\"" : other();
    }

    private String other() {
        return one(OTHERS);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
