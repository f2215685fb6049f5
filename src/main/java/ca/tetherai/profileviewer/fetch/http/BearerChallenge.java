package ca.tetherai.profileviewer.fetch.http;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the parameters of a {@code Bearer} challenge (RFC 6750, section 3) out of {@code WWW-Authenticate} headers (RFC 9110, section 11.6.1). */
final class BearerChallenge {
    // A scheme, or a parameter with a quoted value (group 2) or a plain one (group 3). Possessive: headers may be long.
    private static final Pattern ITEM = Pattern
            .compile("\\G[\\s,]*([!#$%&'*+.^_`|~\\w-]++)(?:\\s*+=\\s*+(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\\s,\"]++)))?+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    private BearerChallenge() {
    }

    /** The parameters by name in lower case, of the first such challenge; none when there is no such challenge. */
    static Map<String, String> parameters(List<String> headers) {
        return headers.stream().map(BearerChallenge::parameters).filter(found -> !found.isEmpty()).findFirst().orElse(Map.of());
    }

    private static Map<String, String> parameters(String header) {
        var found = new HashMap<String, String>();
        boolean bearer = false;
        var item = ITEM.matcher(header);
        while (item.find()) {
            String name = item.group(1).toLowerCase(Locale.ROOT);
            if (item.group(2) != null) {
                keep(found, bearer, name, ESCAPE.matcher(item.group(2)).replaceAll("$1"));
            } else if (item.group(3) != null) {
                keep(found, bearer, name, item.group(3));
            } else if (bearer) {
                return found;
            } else {
                bearer = name.equals("bearer");
            }
        }
        return found;
    }

    private static void keep(Map<String, String> found, boolean bearer, String name, String value) {
        if (bearer) {
            found.putIfAbsent(name, value);
        }
    }
}
