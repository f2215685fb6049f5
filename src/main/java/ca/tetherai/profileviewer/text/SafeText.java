package ca.tetherai.profileviewer.text;

/**
 * Makes text from a server safe to print and honest to read: characters that steer a terminal, turn the reading direction or show nothing, as
 * the window marks them, are written as {@code \}{@code u001b}. So no server sends escape sequences to somebody's terminal.
 */
public final class SafeText {
    private SafeText() {
    }

    /** A text as one line. */
    public static String oneLine(String text) {
        return escape(text, false);
    }

    /** A JSON text, line breaks kept. Means the same: outside ASCII such characters stand in strings and names only, where JSON allows the escape. */
    public static String json(String json) {
        return escape(json, true);
    }

    private static String escape(String text, boolean keepLineBreaks) {
        var safe = new StringBuilder(text.length());
        int character;
        for (int index = 0; index < text.length(); index += Character.charCount(character)) {
            character = text.codePointAt(index);
            if (character == '\n') {
                safe.append(keepLineBreaks ? "\n" : "\\n");
            } else if (character == '\t') {
                safe.append("\\t");
            } else if (isHidden(text, index, character)) {
                safe.append(UnicodeEscape.of(character));
            } else {
                safe.appendCodePoint(character);
            }
        }
        return safe.toString();
    }

    private static boolean isHidden(String text, int index, int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> character == Unseen.BRAILLE_BLANK || Unseen.isUnseen(text, index, character, false);
        };
    }
}
