package ca.tetherai.profileviewer.fuzz;

/** Whether a text is JSON by the grammar of RFC 8259, letter by letter: a second opinion on {@code json} that shares nothing with it. */
final class Rfc8259 {
    private final String text;
    private final int deepest;
    private int at;

    private Rfc8259(String text, int deepest) {
        this.text = text;
        this.deepest = deepest;
    }

    /** Whether it is one value, and nests no deeper than this. */
    static boolean accepts(String text, int deepest) {
        var grammar = new Rfc8259(text, deepest);
        grammar.blanks();
        boolean value = grammar.value(0);
        grammar.blanks();
        return value && grammar.at == text.length();
    }

    private boolean value(int depth) {
        if (at == text.length()) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '{' -> depth < deepest && object(depth + 1);
            case '[' -> depth < deepest && array(depth + 1);
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        };
    }

    private boolean object(int depth) {
        at++;
        blanks();
        if (takes('}')) {
            return true;
        }
        do {
            blanks();
            if (at == text.length() || text.charAt(at) != '"' || !string()) {
                return false;
            }
            blanks();
            if (!takes(':')) {
                return false;
            }
            blanks();
            if (!value(depth)) {
                return false;
            }
            blanks();
        } while (takes(','));
        return takes('}');
    }

    private boolean array(int depth) {
        at++;
        blanks();
        if (takes(']')) {
            return true;
        }
        do {
            blanks();
            if (!value(depth)) {
                return false;
            }
            blanks();
        } while (takes(','));
        return takes(']');
    }

    private boolean string() {
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char unit = text.charAt(at++);
            if (unit < ' ' || (unit == '\\' && !escape())) {
                return false;
            }
        }
        return takes('"');
    }

    private boolean escape() {
        if (takes('u')) {
            for (int digit = 0; digit < 4; digit++) {
                if (at == text.length() || "0123456789abcdefABCDEF".indexOf(text.charAt(at++)) < 0) {
                    return false;
                }
            }
            return true;
        }
        return at < text.length() && "\"\\/bfnrt".indexOf(text.charAt(at++)) >= 0;
    }

    private boolean number() {
        takes('-');
        if (!takes('0') && !digits()) {
            return false;
        }
        if (takes('.') && !digits()) {
            return false;
        }
        if (takes('e') || takes('E')) {
            if (!takes('+')) {
                takes('-');
            }
            return digits();
        }
        return true;
    }

    private boolean digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > start;
    }

    private boolean word(String word) {
        boolean there = text.startsWith(word, at);
        at += there ? word.length() : 0;
        return there;
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
}
