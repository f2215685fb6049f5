package ca.tetherai.profileviewer.json;

/** The inside of JSON strings (RFC 8259, section 7), for whoever walks over a JSON text. */
public final class JsonEscapes {
    private static final int CODE_LENGTH = 4;

    private JsonEscapes() {
    }

    /** What a part of a JSON text means that lies between two quotation marks. The text is JSON. */
    public static String unescape(String text, int start, int end) {
        int escape = text.indexOf('\\', start, end);
        if (escape < 0) {
            return text.substring(start, end);
        }
        var plain = new StringBuilder(end - start);
        int i = start;
        while (i < end) {
            char unit = text.charAt(i);
            if (unit != '\\' || i + 1 >= end) {
                plain.append(unit);
                i++;
            } else if (text.charAt(i + 1) == 'u' && i + 2 + CODE_LENGTH <= end) {
                plain.append((char) Integer.parseInt(text, i + 2, i + 2 + CODE_LENGTH, 16));
                i += 2 + CODE_LENGTH;
            } else {
                plain.append(meaning(text.charAt(i + 1)));
                i += 2;
            }
        }
        return plain.toString();
    }

    /** A text as a JSON string, with its quotation marks. */
    public static String quote(String text) {
        return new JsonWriter().compact(new JsonValue.Text(text));
    }

    private static char meaning(char escaped) {
        return switch (escaped) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> escaped;
        };
    }
}
