package ca.tetherai.profileviewer.json.lines;

import java.util.List;
import java.util.random.RandomGenerator;

/** JSON texts of any kind, the same for the same seed: odd blanks, escapes, names that come twice, empty brackets, letters of all sorts. */
final class RandomJson {
    private static final List<String> BLANKS = List.of("", "", "", " ", "\n", "\r\n", "\t", "  \n\n ");
    private static final List<String> PIECES = List.of("a", "B", "é", "e\u0301", "\\u00e9", "\\n", "\\\\", "\\\"", "/", "~", "{", "]", ",",
            ":", " ",
            "\uD83D\uDE00", "\\ud83d\\ude00", "\u202e", "中", "organization", "\\/");
    private static final List<String> LITERALS = List.of("null", "true", "false", "0", "-1.50", "1e2", "12345678901234567890123");

    private final RandomGenerator random;

    RandomJson(RandomGenerator random) {
        this.random = random;
    }

    String text() {
        return blank() + value(4) + blank();
    }

    private String value(int depth) {
        return switch (random.nextInt(depth > 0 ? 5 : 2)) {
            case 0 -> string();
            case 1 -> one(LITERALS);
            case 2, 3 -> many(depth, '{', '}');
            default -> many(depth, '[', ']');
        };
    }

    private String many(int depth, char open, char close) {
        var text = new StringBuilder().append(open);
        int size = random.nextInt(5);
        for (int i = 0; i < size; i++) {
            text.append(i > 0 ? "," : "").append(blank());
            if (open == '{') {
                text.append(string()).append(blank()).append(':').append(blank());
            }
            text.append(value(depth - 1)).append(blank());
        }
        return text.append(size == 0 ? blank() : "").append(close).toString();
    }

    private String string() {
        var text = new StringBuilder("\"");
        for (int i = random.nextInt(random.nextInt(20) == 0 ? 300 : 5); i > 0; i--) {
            text.append(one(PIECES));
        }
        return text.append('"').toString();
    }

    private String blank() {
        return one(BLANKS);
    }

    private String one(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
