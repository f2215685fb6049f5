package ca.tetherai.profileviewer.fetch.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the parameters of {@code Bearer} challenges (RFC 6750, section 3) out of {@code WWW-Authenticate} headers (RFC 9110, section 11.6.1). */
final class BearerChallenge {
    // A scheme, or a parameter with a quoted value (group 2) or a plain one (group 3). Possessive: headers may be long.
    private static final Pattern ITEM = Pattern
            .compile("\\G[\\s,]*([!#$%&'*+.^_`|~\\w-]++)(?:\\s*+=\\s*+(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\\s,\"]++)))?+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
    private static final List<String> TELLING = List.of("error", "error_description");

    private BearerChallenge() {
    }

    /**
     * The parameters by name in lower case, of the first such challenge that says what is wrong; none when there is no such challenge. A server
     * may send several, for other realms or other schemes, in one header or in many.
     */
    static Map<String, String> parameters(List<String> headers) {
        return headers.stream()
                .flatMap(BearerChallenge::challenges)
                .filter(found -> TELLING.stream().anyMatch(found::containsKey))
                .findFirst()
                .orElse(Map.of());
    }

    private static Stream<Map<String, String>> challenges(String header) {
        var challenges = new ArrayList<Map<String, String>>();
        // What comes before a challenge, or belongs to another scheme's.
        Map<String, String> current = new HashMap<>();
        var item = ITEM.matcher(header);
        while (item.find()) {
            String name = item.group(1).toLowerCase(Locale.ROOT);
            if (item.group(2) != null) {
                current.putIfAbsent(name, ESCAPE.matcher(item.group(2)).replaceAll("$1"));
            } else if (item.group(3) != null) {
                current.putIfAbsent(name, item.group(3));
            } else {
                current = new HashMap<>();
                if (name.equals("bearer")) {
                    challenges.add(current);
                }
            }
        }
        return challenges.stream();
    }
}
