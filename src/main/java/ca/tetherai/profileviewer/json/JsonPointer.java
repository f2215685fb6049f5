package ca.tetherai.profileviewer.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The places that JSON Pointers name (RFC 6901). */
public final class JsonPointer {
    private static final String SEPARATOR = "/";
    private static final Pattern BAD_ESCAPE = Pattern.compile("~(?![01])");
    // Nine digits fit an int, and no list is that long.
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private JsonPointer() {
    }

    /** The steps from the root to the place, unescaped; none for the root itself. Empty when the text is no pointer. */
    public static Optional<List<String>> steps(String pointer) {
        if (pointer.isEmpty()) {
            return Optional.of(List.of());
        }
        if (!pointer.startsWith(SEPARATOR) || BAD_ESCAPE.matcher(pointer).find()) {
            return Optional.empty();
        }
        // In this order: "~01" means "~1".
        return Optional
                .of(Stream.of(pointer.substring(1).split(SEPARATOR, -1)).map(step -> step.replace("~1", "/").replace("~0", "~")).toList());
    }

    /** One step further: the pointer to a member, or to an item by its number, of what {@code parent} names. */
    public static String child(String parent, String step) {
        return parent + SEPARATOR + step.replace("~", "~0").replace("/", "~1");
    }

    /** The item of a list that a step names, from 0; empty when it names none: {@code 01} and {@code -} don't. */
    public static OptionalInt index(String step) {
        return INDEX.matcher(step).matches() ? OptionalInt.of(Integer.parseInt(step)) : OptionalInt.empty();
    }
}
