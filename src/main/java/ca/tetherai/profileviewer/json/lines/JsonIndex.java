package ca.tetherai.profileviewer.json.lines;

/**
 * Where in a JSON text each line of its re-indented form begins and ends: a value with its name, an opening bracket with its name, or a closing
 * one. Five numbers for each line and no object, so that five million lines take 100 MB. Places are in UTF-16 units. Immutable; for any thread.
 */
public final class JsonIndex {
    /** What stands for no line. */
    public static final int NONE = -1;

    private final String text;
    private final IntList starts;
    private final IntList values;
    private final IntList ends;
    private final IntList parents;
    private final IntList partners;

    JsonIndex(String text, IntList starts, IntList values, IntList ends, IntList parents, IntList partners) {
        this.text = text;
        this.starts = starts.trimmed();
        this.values = values.trimmed();
        this.ends = ends.trimmed();
        this.parents = parents.trimmed();
        this.partners = partners.trimmed();
    }

    /** Goes once through a text that is JSON. Takes a tenth of a second for the largest bodies. */
    public static JsonIndex of(String text) {
        return new JsonScan(text).index();
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** How many lines there are. */
    public int size() {
        return starts.size();
    }

    /** Where the line's first character is: its name's, or its value's. */
    int start(int line) {
        return starts.get(line);
    }

    /** Where its value, or its bracket, begins. */
    int value(int line) {
        return values.get(line);
    }

    /** Where its value, or its bracket, ends. */
    int end(int line) {
        return ends.get(line);
    }

    /** Whether its value has a name. */
    boolean isNamed(int line) {
        return start(line) < value(line);
    }

    /** Where its name ends. */
    int nameEnd(int line) {
        int at = value(line) - 1;
        while (text.charAt(at) != ':') {
            at--;
        }
        at--;
        while (text.charAt(at) != '"') {
            at--;
        }
        return at + 1;
    }

    boolean isClosing(int line) {
        char first = text.charAt(value(line));
        return first == '}' || first == ']';
    }

    boolean isOpening(int line) {
        return !isClosing(line) && partners.get(line) != NONE;
    }

    /** The line of the bracket that closes what opens here. */
    int closing(int opening) {
        return partners.get(opening);
    }

    /** The line of the bracket that its value lies in, {@link #NONE} for the outermost; of a closing bracket the one that opens. */
    int parent(int line) {
        return parents.get(line);
    }

    /** How many entries there are within the brackets that open here. */
    int entries(int opening) {
        return partners.get(closing(opening));
    }

    /** Whether a comma follows. */
    boolean hasComma(int line) {
        return !isOpening(line) && line + 1 < size() && !isClosing(line + 1);
    }

    /** In how many brackets it lies. */
    int depth(int line) {
        int depth = 0;
        for (int at = opening(line); parent(at) != NONE; at = parent(at)) {
            depth++;
        }
        return depth;
    }

    /** The line of the value: of a closing bracket the one where it opens. */
    int opening(int line) {
        return isClosing(line) ? parent(line) : line;
    }

    /** The line after all of this value. */
    int after(int line) {
        return isOpening(line) ? closing(line) + 1 : line + 1;
    }

    /** The line that a place of the text is seen in, or the one before it where it is between lines. */
    int lineAt(int place) {
        return Math.max(0, starts.lastUpTo(place));
    }
}
