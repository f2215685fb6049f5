package ca.tetherai.profileviewer.json.lines;

import java.util.List;

/**
 * One row of what is drawn: a line, or a part of a long one.
 *
 * @param lines what it is one of
 * @param line its line, from 0
 * @param part which part of it, from 0
 */
public record JsonRow(Lines lines, int line, int part) {

    /** Its characters. */
    public List<Piece> pieces() {
        return lines.pieces(line, edge(part), edge(part + 1));
    }

    /** Whether the line goes on in the next row. */
    public boolean goesOn() {
        return lines.isLonger(line, (part + 1) * LineRows.COLUMNS);
    }

    // A pair of surrogates isn't cut: both halves come in the next row.
    private int edge(int parts) {
        int edge = parts * LineRows.COLUMNS;
        if (edge == 0 || !lines.isLonger(line, edge)) {
            return edge;
        }
        List<Piece> around = lines.pieces(line, edge - 1, edge + 1);
        boolean cuts = around.size() == 1 && Character.isHighSurrogate(around.getFirst().text().charAt(0))
                && Character.isLowSurrogate(around.getFirst().text().charAt(1));
        return cuts ? edge - 1 : edge;
    }

    /** The whole line with its indent for its first row, nothing for further ones: so that all rows together, one a line, are the text. */
    @Override
    public String toString() {
        return part == 0 ? lines.text(line) : "";
    }
}
