package ca.tetherai.profileviewer.json.lines;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.RandomAccess;

/** The rows that are seen while some lines are folded. Backed by the lines: a row is made when it is asked for. Immutable. */
public final class FoldedRows extends AbstractList<JsonRow> implements RandomAccess {
    private final LineRows rows;
    private final BitSet folded;
    /** Of each outermost fold the last row that is seen, and the last that is hidden by it. */
    private final IntList seen = new IntList();
    private final IntList hidden = new IntList();
    /** At which place among the rows seen each of them is. */
    private final IntList places = new IntList();

    /**
     * Those rows, some lines folded.
     *
     * @param folded lines that can be folded
     */
    public FoldedRows(LineRows rows, BitSet folded) {
        this.rows = rows;
        this.folded = folded;
        int gone = 0;
        int line = folded.nextSetBit(0);
        while (line >= 0) {
            int last = rows.lines().lastHidden(line);
            int lastSeen = rows.firstRow(line + 1) - 1;
            int lastHidden = rows.firstRow(last + 1) - 1;
            seen.add(lastSeen);
            hidden.add(lastHidden);
            places.add(lastSeen - gone);
            gone += lastHidden - lastSeen;
            line = folded.nextSetBit(last + 1);
        }
    }

    /** Of which rows these are the seen ones. */
    public LineRows all() {
        return rows;
    }

    /** Whether a line is folded. */
    public boolean isFolded(int line) {
        return folded.get(line);
    }

    /** Whether a row is folded away. */
    public boolean isHidden(int row) {
        int fold = seen.lastUpTo(row - 1);
        return fold >= 0 && row <= hidden.get(fold);
    }

    @Override
    public int size() {
        return rows.size() - goneUpTo(seen.size() - 1);
    }

    private int goneUpTo(int fold) {
        // What was gone before it, and what it hides.
        return fold < 0 ? 0 : hidden.get(fold) - places.get(fold);
    }

    @Override
    public JsonRow get(int place) {
        int fold = places.lastUpTo(place - 1);
        return rows.row(place + goneUpTo(fold));
    }

    /** Where among the seen rows a row is; where it is hidden, the row that it is folded into. */
    public int placeOf(int row) {
        int fold = seen.lastUpTo(row - 1);
        if (fold >= 0 && row <= hidden.get(fold)) {
            return places.get(fold);
        }
        return row - goneUpTo(fold);
    }
}
