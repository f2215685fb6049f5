package ca.tetherai.profileviewer.json.lines;

import ca.tetherai.profileviewer.json.lines.Piece.Kind;

import java.util.ArrayList;
import java.util.List;

/** A JSON text in the lines that it was sent in. */
public final class ReceivedLines implements Lines {
    private static final int MOST_PIECES = 16;

    private final JsonIndex index;
    private final IntList starts = new IntList();
    private final IntList openings = new IntList();
    private final IntList openingLines = new IntList();
    private final IntList closings = new IntList();

    /** Goes once through the text. */
    public ReceivedLines(JsonIndex index) {
        this.index = index;
        String text = index.text();
        for (int at = 0; at <= text.length(); at++) {
            starts.add(at);
            int end = text.indexOf('\n', at);
            if (end < 0) {
                break;
            }
            at = end;
        }
        starts.trimmed();
        fold();
    }

    // The outermost of the brackets that a line leaves open.
    private void fold() {
        int next = 0;
        for (int line = 0; line < size(); line++) {
            int closing = JsonIndex.NONE;
            for (; size() > 1 && next < index.size() && index.value(next) < startAfter(line); next++) {
                if (closing == JsonIndex.NONE && index.isOpening(next)
                        && index.value(index.closing(next)) >= startAfter(line)) {
                    closing = lineAt(index.value(index.closing(next)));
                    openings.add(next);
                    openingLines.add(line);
                }
            }
            closings.add(closing);
        }
        closings.trimmed();
    }

    private int startAfter(int line) {
        return line + 1 < size() ? starts.get(line + 1) : index.text().length() + 1;
    }

    private int end(int line) {
        int end = startAfter(line) - 1;
        return end > starts.get(line) && index.text().charAt(end - 1) == '\r' && line + 1 < size() ? end - 1 : end;
    }

    @Override
    public JsonIndex index() {
        return index;
    }

    @Override
    public int size() {
        return starts.size();
    }

    @Override
    public int indent(int line) {
        return 0;
    }

    @Override
    public int length(int line) {
        return end(line) - starts.get(line);
    }

    @Override
    public boolean isLonger(int line, int length) {
        return length(line) > length;
    }

    @Override
    public List<Piece> pieces(int line, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = starts.get(line) + from;
        int end = Math.min(starts.get(line) + to, end(line));
        for (int part = index.lineAt(at); at < end && part < index.size() && index.start(part) < end; part++) {
            if (index.isNamed(part)) {
                at = add(pieces, Kind.NAME, at, index.start(part), Math.min(end, index.nameEnd(part)));
            }
            if (!index.isOpening(part) && !index.isClosing(part)) {
                at = add(pieces, Kind.VALUE, at, index.value(part), Math.min(end, index.end(part)));
            }
        }
        if (at < end) {
            pieces.add(Piece.sent(Kind.PUNCTUATION, index.text(), at, end));
        }
        // Very many in one row would only take time to draw.
        return pieces.size() > MOST_PIECES ? List.of(Piece.sent(Kind.VALUE, index.text(), starts.get(line) + from, end)) : pieces;
    }

    private int add(List<Piece> pieces, Kind kind, int at, int start, int end) {
        int from = Math.max(at, start);
        if (from >= end) {
            return at;
        }
        if (at < from) {
            pieces.add(Piece.sent(Kind.PUNCTUATION, index.text(), at, from));
        }
        pieces.add(Piece.sent(kind, index.text(), from, end));
        return end;
    }

    @Override
    public String text(int line) {
        return index.text().substring(starts.get(line), end(line));
    }

    // What stands behind the closing bracket is seen.
    @Override
    public int lastHidden(int line) {
        int closing = closings.get(line);
        return closing > line + 1 ? closing - 1 : JsonIndex.NONE;
    }

    @Override
    public int lineAt(int place) {
        return Math.max(0, starts.lastUpTo(place));
    }

    @Override
    public int columnOf(int line, int place) {
        return Math.clamp((long) place - starts.get(line), 0, length(line));
    }

    @Override
    public int placeOf(int line) {
        int part = indexLine(line);
        return Math.max(starts.get(line), index.start(part));
    }

    @Override
    public int indexLine(int line) {
        int part = index.lineAt(starts.get(line));
        boolean begins = index.start(part) >= starts.get(line);
        boolean goesOn = index.end(part) > starts.get(line);
        return !begins && !goesOn && part + 1 < index.size() && index.start(part + 1) < startAfter(line) ? part + 1 : part;
    }

    @Override
    public int entries(int line) {
        return index.entries(openings.get(openingLines.lastUpTo(line)));
    }
}
