package ca.tetherai.profileviewer.json.lines;

/**
 * A part of a line that looks the same throughout.
 *
 * @param kind how it looks
 * @param source the text that it is a part of
 * @param from where in that it begins
 * @param to where in that it ends, excluded
 * @param sent whether it is a part of the body, so that its places are the body's; otherwise it stands there for the eye
 */
public record Piece(Kind kind, String source, int from, int to, boolean sent) {

    /** How a piece looks. */
    public enum Kind {
        /** A member's name. */
        NAME,
        /** A value. */
        VALUE,
        /** What holds them together. */
        PUNCTUATION
    }

    static Piece sent(Kind kind, String source, int from, int to) {
        return new Piece(kind, source, from, to, true);
    }

    static Piece added(String source) {
        return new Piece(Kind.PUNCTUATION, source, 0, source.length(), false);
    }

    /** How many characters it has. */
    public int length() {
        return to - from;
    }

    /** Its characters. */
    public String text() {
        return source.substring(from, to);
    }

    /** A part of it. */
    Piece part(int start, int end) {
        return new Piece(kind, source, from + start, from + end, sent);
    }
}
