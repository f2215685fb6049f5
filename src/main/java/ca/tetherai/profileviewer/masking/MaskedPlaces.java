package ca.tetherai.profileviewer.masking;

import ca.tetherai.profileviewer.json.JsonPointer;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.Profile;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Masks the pointers to places of one response, step by step, as its members' names are masked. For one thread. */
final class MaskedPlaces {
    private final Masker masker;
    private final JsonValue root;
    // By the objects themselves: to compare large ones takes long.
    private final IdentityHashMap<JsonValue, Map<String, String>> names = new IdentityHashMap<>();

    MaskedPlaces(Masker masker, Profile profile) {
        this.masker = masker;
        this.root = root(profile);
    }

    /** The pointer to the same place in the masked response. */
    String mask(String pointer) {
        var level = Level.ROOT;
        @Nullable
        JsonValue value = root;
        String masked = "";
        for (String step : JsonPointer.steps(pointer).orElse(List.of(pointer))) {
            switch (value) {
                case JsonValue.Members members -> {
                    Map<String, String> known = names(level, members);
                    masked = JsonPointer.child(masked, known.containsKey(step) ? known.get(step) : name(level, step));
                    value = members.members().get(step);
                }
                case JsonValue.Items(var items) -> {
                    int index = JsonPointer.index(step).orElse(-1);
                    masked = JsonPointer.child(masked, index >= 0 ? step : masker.name(step));
                    value = index >= 0 && index < items.size() ? items.get(index) : null;
                }
                case null, default -> {
                    masked = JsonPointer.child(masked, name(level, step));
                    value = null;
                }
            }
            level = level.child(step);
        }
        return masked;
    }

    private String name(Level level, String step) {
        return level.contract().contains(step) ? step : masker.name(step);
    }

    private Map<String, String> names(Level level, JsonValue.Members members) {
        return names.computeIfAbsent(members, _ -> {
            var maskedNames = masker.names(level);
            var known = new HashMap<String, String>();
            members.members().keySet().forEach(name -> known.put(name, maskedNames.mask(name)));
            return known;
        });
    }

    // Of the fields of the contract no name is masked, so that those beyond it are all that matters.
    private static JsonValue root(Profile profile) {
        var response = new LinkedHashMap<>(profile.responseExtras());
        response.put("user", new JsonValue.Members(profile.userExtras()));
        response.put("persona", switch (profile.persona()) {
            case Persona.Present(_, var extras) -> new JsonValue.Members(extras);
            case Persona.Unexpected(var value) -> value;
            case Persona.Absent(),Persona.Null() -> new JsonValue.Null();
        });
        return new JsonValue.Members(response);
    }
}
