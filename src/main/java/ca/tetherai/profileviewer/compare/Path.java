package ca.tetherai.profileviewer.compare;

import ca.tetherai.profileviewer.json.JsonPointer;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

/**
 * A place in a response, as one step from the place that it lies in. Half a million places a thousand levels deep share their way there; written as
 * pointers they would fill the memory.
 */
final class Path {
    static final Path ROOT = new Path(null, "");

    private final @Nullable Path parent;
    private final String step;

    private Path(@Nullable Path parent, String step) {
        this.parent = parent;
        this.step = step;
    }

    /** The place that a pointer names. */
    static Path of(String pointer) {
        Path path = ROOT;
        for (String step : JsonPointer.steps(pointer).orElseThrow()) {
            path = path.child(step);
        }
        return path;
    }

    Path child(String name) {
        return new Path(this, name);
    }

    /** The place as a JSON Pointer (RFC 6901). */
    String pointer() {
        Deque<String> steps = new ArrayDeque<>();
        for (Path at = this; at.parent != null; at = at.parent) {
            steps.addFirst(at.step);
        }
        var pointer = new StringBuilder();
        steps.forEach(each -> pointer.append(JsonPointer.child("", each)));
        return pointer.toString();
    }
}
