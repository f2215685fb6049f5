package ca.tetherai.profileviewer.json.lines;

/** One pass over a JSON text, which is known to be such. For one use. */
final class JsonScan {
    private final String text;
    private final IntList starts = new IntList();
    private final IntList values = new IntList();
    private final IntList ends = new IntList();
    private final IntList parents = new IntList();
    private final IntList partners = new IntList();
    private int parent = JsonIndex.NONE;
    private int name = JsonIndex.NONE;
    private boolean isNameDue;

    JsonScan(String text) {
        this.text = text;
    }

    JsonIndex index() {
        int at = 0;
        while (at < text.length()) {
            at = switch (text.charAt(at)) {
                case '{', '[' -> open(at);
                case '}', ']' -> close(at);
                case '"' -> string(at);
                case ':' -> {
                    isNameDue = false;
                    yield at + 1;
                }
                case ',' -> {
                    isNameDue = text.charAt(values.get(parent)) == '{';
                    yield at + 1;
                }
                case ' ', '\t', '\n', '\r' -> at + 1;
                default -> value(at, literalEnd(at));
            };
        }
        return new JsonIndex(text, starts, values, ends, parents, partners);
    }

    private int open(int at) {
        int next = at + 1;
        while (isBlank(text.charAt(next))) {
            next++;
        }
        if (text.charAt(next) == '}' || text.charAt(next) == ']') {
            return value(at, next + 1);
        }
        value(at, at + 1);
        parent = starts.size() - 1;
        partners.set(parent, 0);
        isNameDue = text.charAt(at) == '{';
        return next;
    }

    // While brackets are open, their lines hold how many entries came so far.
    private int close(int at) {
        int opening = parent;
        int entries = partners.get(opening);
        partners.set(opening, starts.size());
        add(at, at, at + 1, opening, entries);
        parent = parents.get(opening);
        return at + 1;
    }

    private int string(int at) {
        int end = stringEnd(text, at);
        if (!isNameDue) {
            return value(at, end);
        }
        name = at;
        return end;
    }

    private int value(int from, int to) {
        if (parent != JsonIndex.NONE) {
            partners.set(parent, partners.get(parent) + 1);
        }
        add(name == JsonIndex.NONE ? from : name, from, to, parent, JsonIndex.NONE);
        name = JsonIndex.NONE;
        return to;
    }

    private void add(int start, int value, int end, int within, int partner) {
        starts.add(start);
        values.add(value);
        ends.add(end);
        parents.add(within);
        partners.add(partner);
    }

    private int literalEnd(int at) {
        int end = at + 1;
        while (end < text.length() && !isBlank(text.charAt(end)) && ",]}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Where the string ends that begins with the quotation mark at a place. */
    static int stringEnd(String text, int at) {
        int end = text.indexOf('"', at + 1);
        while (isEscaped(text, end)) {
            end = text.indexOf('"', end + 1);
        }
        return end + 1;
    }

    private static boolean isEscaped(String text, int at) {
        int before = at;
        while (text.charAt(before - 1) == '\\') {
            before--;
        }
        return (at - before) % 2 == 1;
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t';
    }
}
