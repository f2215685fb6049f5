package ca.tetherai.profileviewer.token;

import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.json.JsonWriter;

import com.auth0.jwt.JWT;
import com.auth0.jwt.interfaces.Claim;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decodes JWTs, also those whose times the decoder refuses. */
final class TokenDecoder {
    private static final List<String> TIMES = List.of("iat", "nbf", "exp");
    private static final int FINGERPRINT = 4;
    // Of a shorter signature, four characters would be too much of it.
    private static final int SHORTEST_SIGNATURE = 32;

    private TokenDecoder() {
    }

    static Optional<DecodedToken> decode(String token) {
        String[] parts = token.split("\\.", -1);
        if (token.length() > TokenClaims.MAX_LENGTH || parts.length != 3) {
            return Optional.empty();
        }
        try {
            Map<String, JsonValue> header = members(parts[0]);
            Map<String, JsonValue> members = members(parts[1]);
            List<String> unreadable = TIMES.stream().filter(name -> members.containsKey(name) && !isTime(members.get(name))).toList();
            return Optional.of(decoded(JWT.decode(readable(parts, members, unreadable)), critical(header), members, unreadable, token));
        } catch (RuntimeException | JsonSyntaxException _) {
            // Whatever it is: the decoder ends foreign payloads in many ways, and its messages quote the token.
            return Optional.empty();
        }
    }

    private static DecodedToken decoded(DecodedJWT jwt, List<String> critical, Map<String, JsonValue> members, List<String> unreadable,
            String token) {
        Map<String, Claim> claims = jwt.getClaims();
        String signature = token.substring(token.lastIndexOf('.') + 1);
        return new DecodedToken(TokenClaims.of(claims), Optional.ofNullable(jwt.getAlgorithm()).orElse(""), critical,
                new DecodedToken.OddTimes(TIMES.stream().filter(name -> TokenClaims.isInMilliseconds(claims.get(name))).toList(),
                        unreadable),
                members, signature.length() < SHORTEST_SIGNATURE ? "" : signature.substring(signature.length() - FINGERPRINT),
                token.length());
    }

    private static Map<String, JsonValue> members(String payload) throws JsonSyntaxException {
        String text = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
        return new JsonReader().read(text).root() instanceof JsonValue.Members(var members) ? members : refuse();
    }

    private static Map<String, JsonValue> refuse() {
        throw new IllegalArgumentException("not an object");
    }

    // RFC 7515, section 4.1.11: names, at least one. What is none of that is told as it stands.
    private static List<String> critical(Map<String, JsonValue> header) {
        JsonValue value = header.get("crit");
        if (value instanceof JsonValue.Items(var items) && !items.isEmpty() && items.stream().allMatch(JsonValue.Text.class::isInstance)) {
            return items.stream().map(JsonValue.Text.class::cast).map(JsonValue.Text::value).toList();
        }
        return value == null ? List.of() : List.of(new JsonWriter().compact(value));
    }

    private static boolean isTime(JsonValue value) {
        return switch (value) {
            case JsonValue.Digits(String literal) -> TokenClaims.isTime(Double.parseDouble(literal));
            case JsonValue.Null _ -> true;
            case JsonValue.Text _,JsonValue.Bool _,JsonValue.Items _,JsonValue.Members _ -> false;
        };
    }

    private static boolean isNested(JsonValue value) {
        return value instanceof JsonValue.Items || value instanceof JsonValue.Members;
    }

    // The decoder refuses a whole token for a time that isn't one, and for an audience that isn't a text.
    private static String readable(String[] parts, Map<String, JsonValue> members, List<String> unreadable) {
        List<JsonValue> audience = members.get("aud") instanceof JsonValue.Items(var items) ? items : List.of();
        List<JsonValue> readable = audience.stream().filter(item -> !isNested(item)).toList();
        if (unreadable.isEmpty() && readable.size() == audience.size()) {
            return String.join(".", parts);
        }
        var rest = new LinkedHashMap<>(members);
        unreadable.forEach(rest::remove);
        if (readable.size() < audience.size()) {
            rest.put("aud", new JsonValue.Items(readable));
        }
        byte[] payload = new JsonWriter().pretty(new JsonValue.Members(rest)).getBytes(StandardCharsets.UTF_8);
        return Stream.of(parts[0], Base64.getUrlEncoder().withoutPadding().encodeToString(payload), parts[2])
                .collect(Collectors.joining("."));
    }
}
