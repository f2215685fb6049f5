package ca.tetherai.profileviewer.bench;

import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.json.JsonWriter;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.UserField;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bodies with values that are hard to draw, to count or to go through. */
final class LongBody {
    /** Of a body, in bytes: the viewer takes no more than 10 MiB. */
    static final int LARGEST = 9_000_000;
    private static final JsonWriter WRITER = new JsonWriter();

    private LongBody() {
    }

    /** Every field of the contract holds a text of so many units, made of the same piece again and again; less where the body gets too large. */
    static String everyField(String piece, int length) {
        int bytes = WRITER.compact(new JsonValue.Text(piece)).getBytes(StandardCharsets.UTF_8).length;
        int fields = UserField.values().length + PersonaField.values().length;
        JsonValue text = text(piece, Math.min(length, LARGEST / fields / bytes * piece.length()));
        Map<String, JsonValue> user = new LinkedHashMap<>();
        List.of(UserField.values()).forEach(field -> user.put(field.contractName(), text));
        Map<String, JsonValue> persona = new LinkedHashMap<>();
        List.of(PersonaField.values()).forEach(field -> persona.put(field.contractName(), text));
        return body(user, new JsonValue.Members(persona));
    }

    /** One member of the account is something, contract or not. */
    static String oneMember(String name, JsonValue value) {
        Map<String, JsonValue> user = new LinkedHashMap<>();
        user.put("fullName", new JsonValue.Text("Alex Rep"));
        user.put(name, value);
        return body(user, new JsonValue.Null());
    }

    /** Something stands in the persona's place. */
    static String persona(JsonValue value) {
        return body(Map.of("fullName", new JsonValue.Text("Alex Rep")), value);
    }

    /** A text of so many units or a few more. */
    static JsonValue text(String piece, int length) {
        return new JsonValue.Text(piece.repeat(length / piece.length() + 1));
    }

    /** An object of so many numbers. */
    static JsonValue object(int size) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            members.put("s" + i, new JsonValue.Digits("" + i));
        }
        return new JsonValue.Members(members);
    }

    /** A list of so many numbers. */
    static JsonValue list(int size) {
        List<JsonValue> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(new JsonValue.Digits("" + i));
        }
        return new JsonValue.Items(items);
    }

    /** So many of the same. */
    static JsonValue listOf(int size, JsonValue item) {
        return new JsonValue.Items(Collections.nCopies(size, item));
    }

    private static String body(Map<String, JsonValue> user, JsonValue persona) {
        Map<String, JsonValue> response = new LinkedHashMap<>();
        response.put("user", new JsonValue.Members(user));
        response.put("persona", persona);
        return WRITER.compact(new JsonValue.Members(response));
    }
}
