package ca.tetherai.profileviewer.profile;

import ca.tetherai.profileviewer.json.JsonDocument;
import ca.tetherai.profileviewer.json.JsonValue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Profile} out of a response by the field tables {@link UserField} and {@link PersonaField}. A field of the wrong type is
 * kept as {@link FieldValue.Unexpected}, not refused.
 */
public final class ProfileParser {
    private static final Set<String> RESPONSE_MEMBERS = Set.of("user", "persona");

    /**
     * The profile that the document holds.
     *
     * @throws NotAProfileException when it has no object {@code user}
     */
    public Profile parse(JsonDocument document) throws NotAProfileException {
        if (!(document.root() instanceof JsonValue.Members(var response))
                || !(response.get("user") instanceof JsonValue.Members(var user))) {
            throw new NotAProfileException(document.root());
        }
        return new Profile(fields(UserField.class, user), extras(user, names(UserField.values())), persona(response.get("persona")),
                extras(response, RESPONSE_MEMBERS), document.repeatedMembers());
    }

    private static Persona persona(@Nullable JsonValue value) {
        return switch (value) {
            case null -> new Persona.Absent();
            case JsonValue.Null() -> new Persona.Null();
            case JsonValue.Members(var members) ->
                new Persona.Present(fields(PersonaField.class, members), extras(members, names(PersonaField.values())));
            case JsonValue.Text _,JsonValue.Digits _,JsonValue.Bool _,JsonValue.Items _ -> new Persona.Unexpected(value);
        };
    }

    private static <F extends Enum<F> & ProfileField> Map<F, FieldValue> fields(Class<F> table, Map<String, JsonValue> members) {
        return Stream.of(table.getEnumConstants())
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(Function.identity(), field -> read(field, members.get(field.contractName())), (a, _) -> a,
                                () -> new EnumMap<>(table)),
                        Collections::unmodifiableMap));
    }

    private static FieldValue read(ProfileField field, @Nullable JsonValue value) {
        return switch (value) {
            case null -> new FieldValue.Absent();
            case JsonValue.Null() -> new FieldValue.Null();
            case JsonValue.Bool(boolean flag) when field.kind().isFlag() -> new FieldValue.Flag(flag);
            case JsonValue.Text(String text) when !field.kind().isFlag() ->
                text.codePoints().allMatch(ProfileParser::isInvisible) ? new FieldValue.Empty(text) : new FieldValue.Text(text);
            case JsonValue.Text _,JsonValue.Bool _,JsonValue.Digits _,JsonValue.Items _,JsonValue.Members _ ->
                new FieldValue.Unexpected(value);
        };
    }

    // White space of every kind, no-break spaces included, and format characters, which have no width.
    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || Character.getType(character) == Character.FORMAT;
    }

    private static Set<String> names(ProfileField[] table) {
        return Stream.of(table).map(ProfileField::contractName).collect(Collectors.toSet());
    }

    private static Map<String, JsonValue> extras(Map<String, JsonValue> members, Set<String> known) {
        var extras = new LinkedHashMap<>(members);
        extras.keySet().removeAll(known);
        return Collections.unmodifiableMap(extras);
    }
}
