package ca.tetherai.profileviewer.token.paste;

/** Finds where a statement of a program or a command of a shell ends. */
final class Statement {
    private static final String OPENING = "({[";
    private static final String CLOSING = ")}]";
    private static final String QUOTES = "\"'`";
    private static final String CONTINUES = ",+|`\\^=";

    private Statement() {
    }

    /**
     * Where the one that begins at {@code from} ends: at the end of a line, or at a semicolon, outside of brackets and quotation marks; at
     * {@code limit} at the latest.
     */
    static int end(String text, int from, int limit, char escape) {
        int depth = 0;
        int quote = -1;
        int last = ' ';
        for (int at = from; at < limit; at++) {
            char character = text.charAt(at);
            boolean isLast = Glyphs.isLineBreak(character) && CONTINUES.indexOf(last) < 0;
            if (quote < 0 && depth <= 0 && (character == ';' || isLast)) {
                return at;
            }
            if (character == escape && quote != '\'' && at + 1 < text.length() && !Glyphs.isSpace(text.charAt(at + 1))) {
                at++;
            } else if (quote >= 0) {
                quote = character == quote ? -1 : quote;
            } else if (QUOTES.indexOf(character) >= 0 && character != escape) {
                quote = character;
            } else {
                depth += OPENING.indexOf(character) >= 0 ? 1 : 0;
                depth -= CLOSING.indexOf(character) >= 0 ? 1 : 0;
            }
            last = Glyphs.isSpace(character) ? last : character;
        }
        return limit;
    }
}
