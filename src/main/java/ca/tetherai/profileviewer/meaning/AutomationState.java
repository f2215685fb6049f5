package ca.tetherai.profileviewer.meaning;

import ca.tetherai.profileviewer.json.JsonValue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Reads on or off out of a value: only what can hardly mean anything else. */
final class AutomationState {
    private static final Set<String> ON = Set.of("true", "on", "enabled", "active", "yes", "1", "running");
    private static final Set<String> OFF = Set.of("false", "off", "disabled", "inactive", "no", "0", "paused", "stopped");
    private static final List<String> SAYS_ON = List.of("enabled", "isEnabled", "active", "isActive", "on", "state", "status");
    private static final List<String> SAYS_OFF = List.of("disabled", "isDisabled", "paused", "isPaused");
    // Of pairs: {"key": "…", "value": true}.
    private static final String VALUE = "value";

    private AutomationState() {
    }

    /** What a value says; empty when it says neither. */
    static Optional<Automation.State> of(JsonValue value) {
        return switch (value) {
            case JsonValue.Bool(boolean on) -> Optional.of(state(on));
            case JsonValue.Text(String text) -> word(text);
            case JsonValue.Digits(String literal) -> word(literal);
            case JsonValue.Members(var members) -> of(members);
            case JsonValue.Items _,JsonValue.Null _ -> Optional.empty();
        };
    }

    /** Whether a word is for on. */
    static Optional<Automation.State> word(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (ON.contains(word)) {
            return Optional.of(Automation.State.ON);
        }
        return OFF.contains(word) ? Optional.of(Automation.State.OFF) : Optional.empty();
    }

    /** Whether an object has a member that should say it. */
    static boolean isSaid(Map<String, JsonValue> members) {
        return Stream.concat(SAYS_ON.stream(), SAYS_OFF.stream()).anyMatch(members::containsKey) || members.containsKey(VALUE);
    }

    // Members that contradict each other say nothing.
    private static Optional<Automation.State> of(Map<String, JsonValue> members) {
        List<Automation.State> said = Stream.concat(
                SAYS_ON.stream().flatMap(name -> simple(members.get(name)).stream()),
                SAYS_OFF.stream()
                        .flatMap(name -> simple(members.get(name)).map(AutomationState::opposite).stream()))
                .distinct()
                .toList();
        if (said.isEmpty()) {
            return simple(members.get(VALUE));
        }
        return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
    }

    private static Optional<Automation.State> simple(@Nullable JsonValue value) {
        return value == null || value instanceof JsonValue.Members ? Optional.empty() : of(value);
    }

    private static Automation.State opposite(Automation.State state) {
        return state(state != Automation.State.ON);
    }

    private static Automation.State state(boolean on) {
        return on ? Automation.State.ON : Automation.State.OFF;
    }
}
