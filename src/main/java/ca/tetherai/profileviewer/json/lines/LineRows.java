package ca.tetherai.profileviewer.json.lines;

import java.util.BitSet;

/**
 * The rows that lines are drawn in: one each, and for a long line as many as it needs, each of a bounded number of characters, so that each
 * character can be seen. Rows and lines count from 0. Immutable.
 */
public final class LineRows {
    /** How many characters of a line are drawn in one row, without its indent: what a usual window has room for. */
    public static final int COLUMNS = 100;

    private final Lines lines;
    private final IntList longLines = new IntList();
    /** The last row of each long line. */
    private final IntList lastRows = new IntList();
    private final BitSet foldable = new BitSet();

    /** Goes once through the lines. */
    public LineRows(Lines lines) {
        this.lines = lines;
        int further = 0;
        for (int line = 0; line < lines.size(); line++) {
            if (lines.lastHidden(line) != JsonIndex.NONE && !lines.isOutermost(line)) {
                foldable.set(line);
            }
            if (lines.isLonger(line, COLUMNS)) {
                further += (lines.length(line) - 1) / COLUMNS;
                longLines.add(line);
                lastRows.add(line + further);
            }
        }
    }

    /** All lines that can be folded, but those that all others lie in. */
    public BitSet foldable() {
        return (BitSet) foldable.clone();
    }

    /** The lines. */
    public Lines lines() {
        return lines;
    }

    /** How many rows there are. */
    public int size() {
        return lines.size() + furtherUpTo(longLines.size() - 1);
    }

    // How many rows the long lines up to one need beyond one each.
    private int furtherUpTo(int place) {
        return place < 0 ? 0 : lastRows.get(place) - longLines.get(place);
    }

    /** The first row of a line; of the line after the last, how many rows there are. */
    public int firstRow(int line) {
        return line + furtherUpTo(longLines.lastUpTo(line - 1));
    }

    /** The row that a character of a line is in. */
    public int rowOf(int line, int column) {
        return Math.min(firstRow(line) + column / COLUMNS, firstRow(line + 1) - 1);
    }

    /** The row, for drawing. */
    public JsonRow row(int row) {
        // The long lines that end before it.
        int place = lastRows.lastUpTo(row - 1);
        int line = row - furtherUpTo(place);
        int next = place + 1;
        if (next < longLines.size() && line >= longLines.get(next)) {
            line = longLines.get(next);
        }
        return new JsonRow(lines, line, row - firstRow(line));
    }
}
