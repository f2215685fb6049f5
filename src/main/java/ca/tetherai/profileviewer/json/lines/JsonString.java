package ca.tetherai.profileviewer.json.lines;

/** A string as JSON writes it, in quotation marks, somewhere in a text. */
final class JsonString {
    private static final int HEX = 16;
    private static final int UNICODE_LENGTH = 6;

    private JsonString() {
    }

    /** How many units of the text the character takes that begins at a place within a string. */
    static int length(String text, int at) {
        if (text.charAt(at) != '\\') {
            return 1;
        }
        return text.charAt(at + 1) == 'u' ? UNICODE_LENGTH : 2;
    }

    /** The UTF-16 unit that is written at a place within a string. */
    static char unit(String text, int at) {
        if (text.charAt(at) != '\\') {
            return text.charAt(at);
        }
        return switch (text.charAt(at + 1)) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) Integer.parseInt(text, at + 2, at + UNICODE_LENGTH, HEX);
            default -> text.charAt(at + 1);
        };
    }

    /** What a string says, with its quotation marks at these places, the end excluded. */
    static String decoded(String text, int from, int to) {
        int escape = text.indexOf('\\', from + 1, to - 1);
        if (escape < 0) {
            return text.substring(from + 1, to - 1);
        }
        var decoded = new StringBuilder(to - from).append(text, from + 1, escape);
        for (int at = escape; at < to - 1; at += length(text, at)) {
            decoded.append(unit(text, at));
        }
        return decoded.toString();
    }

    /** Whether it says that. */
    static boolean says(String text, int from, int to, String said) {
        return text.indexOf('\\', from + 1, to - 1) < 0
                ? to - from - 2 == said.length() && text.startsWith(said, from + 1)
                : decoded(text, from, to).equals(said);
    }
}
