package ca.tetherai.profileviewer.settings;

import ca.tetherai.profileviewer.json.JsonValue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A {@link WindowPlace} as JSON: {@code {"x": …, "y": …, "width": …, "height": …, "maximized": …}}. */
final class WindowJson {
    private WindowJson() {
    }

    /** The place; empty where it is none that a window can have had. */
    static Optional<WindowPlace> read(@Nullable JsonValue value) {
        if (!(value instanceof JsonValue.Members(var members))) {
            return Optional.empty();
        }
        Optional<Integer> x = number(members, "x");
        Optional<Integer> y = number(members, "y");
        Optional<Integer> width = number(members, "width");
        Optional<Integer> height = number(members, "height");
        boolean maximized = members.get("maximized") instanceof JsonValue.Bool(boolean set) && set;
        return x.isPresent() && y.isPresent() && width.isPresent() && height.isPresent()
                ? Optional.of(new WindowPlace(x.get(), y.get(), width.get(), height.get(), maximized)).filter(WindowPlace::isPossible)
                : Optional.empty();
    }

    private static Optional<Integer> number(Map<String, JsonValue> members, String name) {
        return members.get(name) instanceof JsonValue.Digits(String literal) && literal.matches("-?\\d{1,6}")
                ? Optional.of(Integer.valueOf(literal))
                : Optional.empty();
    }

    static JsonValue write(WindowPlace place) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("x", new JsonValue.Digits(Integer.toString(place.x())));
        members.put("y", new JsonValue.Digits(Integer.toString(place.y())));
        members.put("width", new JsonValue.Digits(Integer.toString(place.width())));
        members.put("height", new JsonValue.Digits(Integer.toString(place.height())));
        members.put("maximized", new JsonValue.Bool(place.maximized()));
        return new JsonValue.Members(members);
    }
}
