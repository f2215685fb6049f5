package ca.tetherai.profileviewer.json.lines;

import ca.tetherai.profileviewer.json.lines.Piece.Kind;

import java.util.ArrayList;
import java.util.List;

/** A JSON text re-indented: one value or bracket a line, all else as it was sent, what came twice included. */
public record FormattedLines(JsonIndex index) implements Lines {
    private static final int STEP = 2;
    private static final String COLON = ": ";
    private static final String COMMA = ",";

    @Override
    public int size() {
        return index.size();
    }

    @Override
    public int indent(int line) {
        return STEP * index.depth(line);
    }

    @Override
    public int length(int line) {
        int name = index.isNamed(line) ? index.nameEnd(line) - index.start(line) + COLON.length() : 0;
        return name + valueLength(line) + (index.hasComma(line) ? 1 : 0);
    }

    @Override
    public boolean isLonger(int line, int length) {
        return index.end(line) - index.start(line) + COLON.length() + COMMA.length() > length && length(line) > length;
    }

    // Blanks within empty brackets are not shown.
    private int valueLength(int line) {
        return isEmptyBrackets(line) ? 2 : index.end(line) - index.value(line);
    }

    private boolean isEmptyBrackets(int line) {
        char first = index.text().charAt(index.value(line));
        return (first == '{' || first == '[') && !index.isOpening(line);
    }

    @Override
    public List<Piece> pieces(int line, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces(line)) {
            int start = Math.clamp((long) from - at, 0, piece.length());
            int end = Math.clamp((long) to - at, 0, piece.length());
            if (start < end) {
                pieces.add(piece.part(start, end));
            }
            at += piece.length();
        }
        return pieces;
    }

    private List<Piece> pieces(int line) {
        List<Piece> pieces = new ArrayList<>();
        String text = index.text();
        int value = index.value(line);
        int end = index.end(line);
        if (index.isNamed(line)) {
            pieces.add(Piece.sent(Kind.NAME, text, index.start(line), index.nameEnd(line)));
            pieces.add(Piece.added(COLON));
        }
        if (isEmptyBrackets(line)) {
            pieces.add(Piece.sent(Kind.PUNCTUATION, text, value, value + 1));
            pieces.add(Piece.sent(Kind.PUNCTUATION, text, end - 1, end));
        } else {
            pieces.add(Piece.sent(index.isOpening(line) || index.isClosing(line) ? Kind.PUNCTUATION : Kind.VALUE, text, value, end));
        }
        if (index.hasComma(line)) {
            pieces.add(Piece.added(COMMA));
        }
        return pieces;
    }

    @Override
    public String text(int line) {
        var text = new StringBuilder();
        appendTo(text, line);
        return text.toString();
    }

    private void appendTo(StringBuilder text, int line) {
        text.repeat(' ', indent(line));
        pieces(line).forEach(piece -> text.append(piece.source(), piece.from(), piece.to()));
    }

    @Override
    public int lastHidden(int line) {
        return index.isOpening(line) ? index.closing(line) : JsonIndex.NONE;
    }

    @Override
    public int lineAt(int place) {
        return index.lineAt(place);
    }

    @Override
    public int columnOf(int line, int place) {
        int at = 0;
        for (Piece piece : pieces(line)) {
            if (piece.sent() && place < piece.to()) {
                return at + Math.max(0, place - piece.from());
            }
            at += piece.length();
        }
        return at;
    }

    @Override
    public int placeOf(int line) {
        return index.start(line);
    }

    @Override
    public int indexLine(int line) {
        return line;
    }

    @Override
    public int entries(int line) {
        return index.entries(line);
    }
}
