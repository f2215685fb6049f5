package ca.tetherai.profileviewer.demo;

import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.json.JsonWriter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** The answers of the demo server: bodies from this package's resources, the big ones made on the way. Thread-safe. */
final class DemoAnswers {
    /** How many extras {@link DemoAccount#MANY_EXTRAS} has beyond those of every account. */
    static final int MANY = 10_000;
    private static final int LARGE = 9_000;
    private static final Duration CLOCK_LEAD = Duration.ofMinutes(9);

    private final JsonReader reader = new JsonReader();
    private final JsonWriter writer = new JsonWriter();
    private final AtomicInteger fetches = new AtomicInteger();

    DemoAnswer to(DemoAccount account) {
        return switch (account) {
            case COMPLETE, NO_PERSONA, SPARSE, UNEXPECTED_TYPES, UNICODE, SIGN_IN_DISABLED, PERSONA_MISMATCH, PERSONA_UNLINKED,
                    CONTACT_PROBLEMS, BYTE_TRAPS, TOKEN_MISMATCH ->
                new DemoAnswer(200, resource(account.id() + ".json"));
            case ODD_ANSWER -> new DemoAnswer(200, resource(account.id() + ".json"), "text/plain; charset=utf-8", CLOCK_LEAD);
            case SLOW -> new DemoAnswer(200, completeProfileOf(account, Map.of()));
            case MANY_EXTRAS -> new DemoAnswer(200, completeProfileOf(account, manyExtras()));
            case LARGE -> new DemoAnswer(200, completeProfileOf(account, Map.of("settings", new JsonValue.Members(manySettings()))));
            case REFRESHED -> new DemoAnswer(200, completeProfileOf(account, changedSince(fetches.getAndIncrement())));
            case BAD_REQUEST -> new DemoAnswer(400, resource("bad-request.json"));
            case BAD_SIGNATURE, EXPIRED -> throw new IllegalArgumentException("no good token for " + account.id());
            case FORBIDDEN -> new DemoAnswer(403, resource("forbidden.json"));
            case NOT_FOUND -> new DemoAnswer(404, resource("not-found.json"));
            case SERVER_ERROR -> new DemoAnswer(500, resource("server-error.json"));
        };
    }

    private String completeProfileOf(DemoAccount account, Map<String, JsonValue> extras) {
        var response = new LinkedHashMap<>(members(parse(resource("complete.json"))));
        var user = new LinkedHashMap<>(members(Objects.requireNonNull(response.get("user"))));
        user.put("_id", new JsonValue.Text(account.userId()));
        user.put("fullName", new JsonValue.Text(account.fullName()));
        user.put("email", new JsonValue.Text(account.email()));
        user.put("accessRole", new JsonValue.Text(account.role()));
        user.putAll(extras);
        response.put("user", new JsonValue.Members(user));
        return writer.compact(new JsonValue.Members(response));
    }

    // Each of the kinds of difference, between any two fetches in a row.
    private static Map<String, JsonValue> changedSince(int fetch) {
        boolean even = fetch % 2 == 0;
        var changed = new LinkedHashMap<String, JsonValue>();
        changed.put("designation", new JsonValue.Text(even ? "Sales Representative" : "Senior Sales Representative"));
        changed.put("callForwardingEnabled", new JsonValue.Bool(!even));
        changed.put("conversationOpenPreference", even ? new JsonValue.Text("always") : new JsonValue.Digits("1"));
        changed.put("departmentId", even ? new JsonValue.Text("64ee9a8b1e7f2a0011223355") : new JsonValue.Null());
        changed.put("nickname", new JsonValue.Text(even ? "Zo\u00eb" : "Zoe\u0308"));
        changed.put("fetches", new JsonValue.Digits(Integer.toString(fetch + 1)));
        changed.put(even ? "trialEndsAt" : "subscribedAt", new JsonValue.Text("2025-09-01T00:00:00.000Z"));
        return changed;
    }

    private static Map<String, JsonValue> manyExtras() {
        var extras = new LinkedHashMap<String, JsonValue>();
        for (int i = 1; i <= MANY; i++) {
            extras.put("preference%05d".formatted(i), switch (i % 4) {
                case 0 -> new JsonValue.Bool(i % 8 == 0);
                case 1 -> new JsonValue.Digits(i + ".0");
                case 2 -> new JsonValue.Text("choice " + i);
                default -> new JsonValue.Null();
            });
        }
        return extras;
    }

    private static Map<String, JsonValue> manySettings() {
        var settings = new LinkedHashMap<String, JsonValue>();
        for (int i = 1; i <= LARGE; i++) {
            var setting = new LinkedHashMap<String, JsonValue>();
            setting.put("enabled", new JsonValue.Bool(i % 3 == 0));
            setting.put("label", new JsonValue.Text("Setting number " + i + " of this account"));
            setting.put("weight", new JsonValue.Digits(i + ".50"));
            setting.put("changedBy", new JsonValue.Null());
            settings.put("setting%05d".formatted(i), new JsonValue.Members(setting));
        }
        return settings;
    }

    private static Map<String, JsonValue> members(JsonValue value) {
        return ((JsonValue.Members) value).members();
    }

    private JsonValue parse(String json) {
        try {
            return reader.read(json).root();
        } catch (JsonSyntaxException e) {
            throw new IllegalStateException("the demo's own data", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(DemoAnswers.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
