package ca.tetherai.profileviewer.fuzz;

import ca.tetherai.profileviewer.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads JSON by the grammar of RFC 8259, letter by letter: a second opinion on {@code json} that shares nothing with its reader. */
final class Rfc8259 {
    private static final String SHORT_ESCAPES = "\"\\/bfnrt";
    private static final String THEIR_MEANINGS = "\"\\/\b\f\n\r\t";
    private static final int HEX = 16;
    private static final int DIGITS_OF_ESCAPE = 4;

    private final String text;
    private final int deepest;
    private int at;

    private Rfc8259(String text, int deepest) {
        this.text = text;
        this.deepest = deepest;
    }

    private static final class NotJsonException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        // A fuzzer makes millions of them.
        NotJsonException() {
            super("", null, false, false);
        }
    }

    /** Whether it is one value, and nests no deeper than this. */
    static boolean accepts(String text, int deepest) {
        return read(text, deepest).isPresent();
    }

    /** The value that it is, if it is one and nests no deeper than this; of members that share a name the last one counts. */
    static Optional<JsonValue> read(String text, int deepest) {
        try {
            var grammar = new Rfc8259(text, deepest);
            grammar.blanks();
            JsonValue value = grammar.value(0);
            grammar.blanks();
            return grammar.at == text.length() ? Optional.of(value) : Optional.empty();
        } catch (NotJsonException _) {
            return Optional.empty();
        }
    }

    private JsonValue value(int depth) {
        require(at < text.length());
        return switch (text.charAt(at)) {
            case '{' -> object(depth + 1);
            case '[' -> array(depth + 1);
            case '"' -> new JsonValue.Text(string());
            case 't' -> word("true", new JsonValue.Bool(true));
            case 'f' -> word("false", new JsonValue.Bool(false));
            case 'n' -> word("null", new JsonValue.Null());
            default -> number();
        };
    }

    private JsonValue object(int depth) {
        require(depth <= deepest);
        Map<String, JsonValue> members = new LinkedHashMap<>();
        at++;
        blanks();
        if (takes('}')) {
            return new JsonValue.Members(members);
        }
        do {
            blanks();
            require(at < text.length() && text.charAt(at) == '"');
            String name = string();
            blanks();
            require(takes(':'));
            blanks();
            members.put(name, value(depth));
            blanks();
        } while (takes(','));
        require(takes('}'));
        return new JsonValue.Members(members);
    }

    private JsonValue array(int depth) {
        require(depth <= deepest);
        List<JsonValue> items = new ArrayList<>();
        at++;
        blanks();
        if (takes(']')) {
            return new JsonValue.Items(items);
        }
        do {
            blanks();
            items.add(value(depth));
            blanks();
        } while (takes(','));
        require(takes(']'));
        return new JsonValue.Items(items);
    }

    private String string() {
        at++;
        var said = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char unit = text.charAt(at++);
            require(unit >= ' ');
            said.append(unit == '\\' ? escape() : unit);
        }
        require(takes('"'));
        return said.toString();
    }

    private char escape() {
        if (takes('u')) {
            int unit = 0;
            for (int digit = 0; digit < DIGITS_OF_ESCAPE; digit++) {
                require(at < text.length() && "0123456789abcdefABCDEF".indexOf(text.charAt(at)) >= 0);
                unit = unit * HEX + Character.digit(text.charAt(at++), HEX);
            }
            return (char) unit;
        }
        require(at < text.length());
        int kind = SHORT_ESCAPES.indexOf(text.charAt(at++));
        require(kind >= 0);
        return THEIR_MEANINGS.charAt(kind);
    }

    private JsonValue number() {
        int start = at;
        takes('-');
        require(takes('0') || digits());
        require(!takes('.') || digits());
        if (takes('e') || takes('E')) {
            if (!takes('+')) {
                takes('-');
            }
            require(digits());
        }
        return new JsonValue.Digits(text.substring(start, at));
    }

    private boolean digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > start;
    }

    private JsonValue word(String word, JsonValue meaning) {
        require(text.startsWith(word, at));
        at += word.length();
        return meaning;
    }

    private boolean takes(char unit) {
        boolean there = at < text.length() && text.charAt(at) == unit;
        at += there ? 1 : 0;
        return there;
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private static void require(boolean right) {
        if (!right) {
            throw new NotJsonException();
        }
    }
}
