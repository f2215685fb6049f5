package ca.tetherai.profileviewer.json.lines;

import ca.tetherai.profileviewer.json.JsonPointer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The way between lines of an index and JSON Pointers (RFC 6901), and what a line holds. Takes time in proportion to the siblings on the way. */
public record JsonPlaces(JsonIndex index) {

    /** The pointer to a line's value; of a closing bracket, to what it closes. */
    public String pointer(int line) {
        Deque<String> steps = new ArrayDeque<>();
        for (int at = index.opening(line); index.parent(at) != JsonIndex.NONE; at = index.parent(at)) {
            steps.push(step(at));
        }
        var pointer = new StringBuilder();
        steps.forEach(step -> pointer.append(JsonPointer.child("", step)));
        return pointer.toString();
    }

    private String step(int line) {
        if (index.isNamed(line)) {
            return JsonString.decoded(index.text(), index.start(line), index.nameEnd(line));
        }
        int number = 0;
        for (int at = index.parent(line) + 1; at < line; at = index.after(at)) {
            number++;
        }
        return Integer.toString(number);
    }

    /** The line of the value that a pointer names; of members of one name the last, which counts. Empty when there is none. */
    public OptionalInt line(String pointer) {
        Optional<List<String>> steps = JsonPointer.steps(pointer);
        int line = steps.isPresent() && index.size() > 0 ? 0 : JsonIndex.NONE;
        for (String step : steps.orElse(List.of())) {
            if (line == JsonIndex.NONE || !index.isOpening(line)) {
                return OptionalInt.empty();
            }
            line = index.text().charAt(index.value(line)) == '{' ? member(line, step) : item(line, step);
        }
        return line == JsonIndex.NONE ? OptionalInt.empty() : OptionalInt.of(line);
    }

    private int member(int object, String name) {
        int found = JsonIndex.NONE;
        for (int at = object + 1; at < index.closing(object); at = index.after(at)) {
            if (JsonString.says(index.text(), index.start(at), index.nameEnd(at), name)) {
                found = at;
            }
        }
        return found;
    }

    private int item(int list, String step) {
        OptionalInt number = JsonPointer.index(step);
        if (number.isEmpty() || number.getAsInt() >= index.entries(list)) {
            return JsonIndex.NONE;
        }
        int at = list + 1;
        for (int i = 0; i < number.getAsInt(); i++) {
            at = index.after(at);
        }
        return at;
    }

    /** Where in the text a line begins. */
    public int placeOf(int line) {
        return index.start(line);
    }

    /** A line's value by itself: what a string says, an object or a list re-indented, all else as it was sent. */
    public String value(int line) {
        int opening = index.opening(line);
        if (index.isOpening(opening)) {
            return new LinesText(new FormattedLines(index)).block(opening, index.closing(opening));
        }
        int from = index.value(opening);
        int to = index.end(opening);
        return index.text().charAt(from) == '"'
                ? JsonString.decoded(index.text(), from, to)
                : index.text().substring(from, to);
    }
}
