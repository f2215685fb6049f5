package ca.tetherai.profileviewer.masking;

import ca.tetherai.profileviewer.json.JsonEscapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A made-up response whose personal values can be told from all else, and stand wherever a server could put them. */
final class RandomAccount {
    private static final String LETTERS = "qxzwkjvQXZWKJVäßéŁşжЩλΩ王小明ناک𐐀ﬁŉ";
    private final Random random;
    final List<String> secrets = new ArrayList<>();

    RandomAccount(long seed) {
        random = new Random(seed);
    }

    String body() {
        String full = secretWord() + blank() + secretWord();
        String local = secretWord() + random.nextInt(10);
        String mail = local + "@acme.example";
        String phone = "+1415555" + String.format("%04d", random.nextInt(10_000));
        secrets.add(phone.substring(2, 9));
        String id = hex();
        secrets.add(id.substring(0, 18));
        String street = random.nextInt(1000) + " " + secretWord() + "straat";
        List<String> echoed = List.of(full, mail, local, phone, id, street, full.toUpperCase(java.util.Locale.ROOT),
                phone.replace("555", "-555 "));
        var user = new ArrayList<String>();
        add(user, "fullName", random.nextInt(9) == 0 ? "{\"first\": " + q(full) + "}" : q(full));
        add(user, "email", q(mail));
        add(user, "phoneNumber", random.nextInt(9) == 0 ? phone.substring(1) : q(phone));
        add(user, "_id", q(id));
        add(user, "designation",
                random.nextInt(9) == 0 ? "[" + q(any(echoed)) + ", 7]" : q("Lead, " + any(echoed) + ", and " + any(echoed)));
        add(user, "accessRole", q(random.nextBoolean() ? "ADMIN" : any(echoed)));
        add(user, "organizationId", q(any(echoed)));
        add(user, "email", random.nextInt(5) == 0 ? q(mail) : "null");
        for (int i = random.nextInt(6); i > 0; i--) {
            add(user, random.nextBoolean() ? "extra" + i : any(echoed), value(echoed, 3));
        }
        add(user, "automations",
                "{" + q(hex()) + ": true, " + q(any(echoed)) + ": {\"enabled\": false, \"name\": " + q(any(echoed)) + "}}");
        var persona = new ArrayList<String>();
        add(persona, "user", q(full));
        add(persona, "organizationAddress", q(street + ", Toronto, ON"));
        add(persona, "region", q("region " + any(echoed)));
        add(persona, any(echoed), value(echoed, 2));
        return "{ \"user\" :{" + String.join(",\n\t", user) + "},\"persona\":"
        // Of an address that no persona has nobody knows that it is one.
                + (random.nextInt(9) == 0 ? q(street) : "{" + String.join(" , ", persona) + "}")
                + ", " + q(any(echoed)) + ": " + value(echoed, 2) + "}";
    }

    private void add(List<String> members, String name, String value) {
        members.add(q(name) + ": " + value);
    }

    private String value(List<String> echoed, int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0 -> q(any(echoed));
            case 1 -> q("about " + any(echoed) + "/" + any(echoed));
            case 2 -> String.valueOf(random.nextInt(9999));
            case 3 -> "true";
            case 4 -> "1693365931000.50e2";
            case 5 -> "[" + value(echoed, depth - 1) + "," + value(echoed, depth - 1) + "]";
            default ->
                "{" + q(any(echoed)) + ":" + value(echoed, depth - 1) + ", \"b\": " + value(echoed, depth - 1) + ", " + q(any(echoed))
                        + ": null}";
        };
    }

    private String secretWord() {
        int[] letters = LETTERS.codePoints().toArray();
        String word = IntStream.range(0, 5 + random.nextInt(6))
                .mapToObj(_ -> Character.toString(letters[random.nextInt(letters.length)]))
                .collect(Collectors.joining());
        secrets.add(word.substring(word.offsetByCodePoints(0, 1)));
        return word;
    }

    private String blank() {
        return random.nextBoolean() ? " " : "\u00A0\u2003";
    }

    private String hex() {
        return IntStream.range(0, 24).mapToObj(_ -> "0123456789abcdef".charAt(random.nextInt(16)) + "").collect(Collectors.joining());
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String q(String text) {
        String quoted = JsonEscapes.quote(text);
        return random.nextInt(4) == 0 ? quoted.replace("a", "\\u0061") : quoted;
    }
}
