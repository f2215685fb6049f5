package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.profile.FieldState;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.ProfileField;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A profile as JSON members: how each field stood, and its value as it was sent; where it was absent there is no value. */
final class ProfileJson {
    private ProfileJson() {
    }

    static Map<String, JsonValue> members(Profile profile) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("user", fields(profile.user()));
        members.put("personaState", new JsonValue.Text(state(profile.persona()).id()));
        members.put("persona", persona(profile.persona()));
        members.put("userExtras", new JsonValue.Members(profile.userExtras()));
        members.put("personaExtras", new JsonValue.Members(extras(profile.persona())));
        members.put("responseExtras", new JsonValue.Members(profile.responseExtras()));
        members.put("repeatedMembers",
                new JsonValue.Items(profile.repeatedMembers().stream().<JsonValue>map(JsonValue.Text::new).toList()));
        return members;
    }

    private static FieldState state(Persona persona) {
        return switch (persona) {
            case Persona.Present _ -> FieldState.PRESENT;
            case Persona.Absent() -> FieldState.ABSENT;
            case Persona.Null() -> FieldState.NULL;
            case Persona.Unexpected _ -> FieldState.UNEXPECTED;
        };
    }

    private static JsonValue persona(Persona persona) {
        return switch (persona) {
            case Persona.Present(Map<PersonaField, FieldValue> fields, _) -> fields(fields);
            case Persona.Absent(),Persona.Null() -> new JsonValue.Null();
            case Persona.Unexpected(JsonValue value) -> value;
        };
    }

    private static Map<String, JsonValue> extras(Persona persona) {
        return switch (persona) {
            case Persona.Present(_, Map<String, JsonValue> extras) -> extras;
            case Persona.Absent(),Persona.Null(),Persona.Unexpected _ -> Map.of();
        };
    }

    private static JsonValue fields(Map<? extends ProfileField, FieldValue> values) {
        var fields = new LinkedHashMap<String, JsonValue>();
        values.forEach((field, value) -> fields.put(field.contractName(), field(value)));
        return new JsonValue.Members(fields);
    }

    private static JsonValue field(FieldValue field) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("state", new JsonValue.Text(field.state().id()));
        value(field).ifPresent(value -> members.put("value", value));
        return new JsonValue.Members(members);
    }

    private static Optional<JsonValue> value(FieldValue field) {
        return switch (field) {
            case FieldValue.Text(String text) -> Optional.of(new JsonValue.Text(text));
            case FieldValue.Empty(String blank) -> Optional.of(new JsonValue.Text(blank));
            case FieldValue.Flag(boolean flag) -> Optional.of(new JsonValue.Bool(flag));
            case FieldValue.Null() -> Optional.of(new JsonValue.Null());
            case FieldValue.Unexpected(JsonValue json) -> Optional.of(json);
            case FieldValue.Absent() -> Optional.empty();
        };
    }
}
