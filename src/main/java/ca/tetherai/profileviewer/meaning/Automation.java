package ca.tetherai.profileviewer.meaning;

import ca.tetherai.profileviewer.json.JsonValue;

import java.util.Optional;

/**
 * One of an account's automations. Immutable.
 *
 * @param id what names it; empty where nothing does
 * @param name what people call it, if that was sent
 * @param state whether it is on
 * @param raw what was sent of it
 */
public record Automation(Optional<String> id, Optional<String> name, State state, JsonValue raw) {

    /** Whether an automation is on, as far as that can be read. */
    public enum State {
        /** It is said to be on. */
        ON,
        /** It is said to be off. */
        OFF,
        /** It is in a list that says nothing more. */
        LISTED,
        /** What was sent can't be read as on or off. */
        UNKNOWN;

        /** The message key of its word. */
        public String labelKey() {
            return "automation." + name();
        }

        /** The message key that counts those in it. */
        public String countKey() {
            return "automations." + name();
        }
    }
}
