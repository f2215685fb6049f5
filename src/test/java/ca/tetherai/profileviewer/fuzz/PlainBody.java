package ca.tetherai.profileviewer.fuzz;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the body of a 200 has to come to, where neither a coding nor a charset is named: a second opinion on the client that shares nothing with it. */
final class PlainBody {
    /** A profile, where failures have their code. */
    static final String LOADED = "LOADED";

    // RFC 8259, section 8.2, leaves it to the reader: Jackson takes them in texts, and refuses them in names.
    private static final Pattern LONE_SURROGATE = Pattern.compile(
            "\\\\ud[89ab][0-9a-f]{2}(?!\\\\ud[c-f])|(?<!\\\\ud[89ab][0-9a-f]{2})\\\\ud[c-f]", Pattern.CASE_INSENSITIVE);

    private PlainBody() {
    }

    /** What came of an answer, as a word. */
    static String outcome(FetchResult result) {
        return switch (result) {
            case FetchResult.Loaded _ -> LOADED;
            case FetchResult.Failed(var failure) -> failure.code().name();
            case FetchResult.Cancelled() -> "CANCELLED";
        };
    }

    /** Whether a plain reader knows what to make of it. */
    static boolean isOf(RawAnswer answer) {
        return answer.status() == 200 && answer.headers().firstValue("Content-Encoding").isEmpty()
                && answer.headers().allValues("Content-Type").stream().noneMatch(type -> type.toLowerCase(Locale.ROOT).contains("charset"));
    }

    /** The text without a byte order mark; empty where the bytes are no UTF-8. */
    static Optional<String> text(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /** The outcomes that are right. */
    static Set<String> outcomes(RawAnswer answer) {
        if (answer.body().length > RawAnswer.BODY_LIMIT) {
            return Set.of(FailureCode.BODY_TOO_LARGE.name());
        }
        Optional<String> text = text(answer.body());
        if (text.filter(String::isBlank).isPresent()) {
            return Set.of(FailureCode.BODY_EMPTY.name());
        }
        return text.flatMap(json -> Rfc8259.read(json, JsonReader.MAX_DEPTH).map(root -> outcomes(json, root)))
                .orElse(Set.of(FailureCode.BODY_NOT_JSON.name(), FailureCode.BODY_MALFORMED.name()));
    }

    private static Set<String> outcomes(String json, JsonValue root) {
        String right = isAccount(root) ? LOADED : FailureCode.BODY_NOT_A_PROFILE.name();
        return LONE_SURROGATE.matcher(json).find() ? Set.of(right, FailureCode.BODY_MALFORMED.name()) : Set.of(right);
    }

    private static boolean isAccount(JsonValue root) {
        return root instanceof JsonValue.Members(var response) && response.get("user") instanceof JsonValue.Members;
    }

    /** Whether two values are the same to their last digit, names in the same order: the product's own {@code equals} would be no second opinion. */
    static boolean areSame(JsonValue one, JsonValue other) {
        return switch (one) {
            case JsonValue.Members(var members) -> other instanceof JsonValue.Members(var others) && areSame(members, others);
            case JsonValue.Items(var items) -> other instanceof JsonValue.Items(var others) && areSame(items, others);
            case JsonValue.Text _,JsonValue.Digits _,JsonValue.Bool _,JsonValue.Null _ -> one.equals(other);
        };
    }

    private static boolean areSame(Map<String, JsonValue> members, Map<String, JsonValue> others) {
        return List.copyOf(members.keySet()).equals(List.copyOf(others.keySet()))
                && areSame(List.copyOf(members.values()), List.copyOf(others.values()));
    }

    private static boolean areSame(List<JsonValue> items, List<JsonValue> others) {
        boolean same = items.size() == others.size();
        for (int index = 0; same && index < items.size(); index++) {
            same = areSame(items.get(index), others.get(index));
        }
        return same;
    }
}
