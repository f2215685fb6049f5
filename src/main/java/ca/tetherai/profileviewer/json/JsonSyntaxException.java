package ca.tetherai.profileviewer.json;

/** A text that is not JSON. Carries the place only, since the parser's own message quotes the text. */
public final class JsonSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /** Both count from 1. */
    public JsonSyntaxException(int line, int column) {
        super("not JSON at line " + line + ", column " + column);
        this.line = line;
        this.column = column;
    }

    /** The line of the first wrong character, from 1. */
    public int line() {
        return line;
    }

    /** The column of the first wrong character, from 1. */
    public int column() {
        return column;
    }
}
