package ca.tetherai.profileviewer.ui.json;

import ca.tetherai.profileviewer.json.lines.FoldedRows;
import ca.tetherai.profileviewer.json.lines.JsonIndex;
import ca.tetherai.profileviewer.json.lines.LineRows;
import ca.tetherai.profileviewer.json.lines.Lines;

import java.util.BitSet;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which lines are folded, and the rows that are seen so. For the UI thread only. */
final class JsonFolds {
    private final ReadOnlyObjectWrapper<Optional<FoldedRows>> rows = new ReadOnlyObjectWrapper<>(Optional.empty());
    private BitSet folded = new BitSet();

    /** The rows that are seen; none where there is nothing to see. */
    ReadOnlyObjectProperty<Optional<FoldedRows>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Shows other rows, nothing folded. */
    void show(LineRows all) {
        folded = new BitSet();
        set(new FoldedRows(all, folded));
    }

    /** Shows nothing. */
    void clear() {
        rows.set(Optional.empty());
    }

    /** Folds a line, if there is something to fold, or unfolds it. */
    void fold(int line, boolean fold) {
        rows.get().ifPresent(now -> {
            if (now.all().lines().lastHidden(line) != JsonIndex.NONE && folded.get(line) != fold) {
                folded = (BitSet) folded.clone();
                folded.set(line, fold);
                set(new FoldedRows(now.all(), folded));
            }
        });
    }

    /** Folds all lines but the outermost, or unfolds all. */
    void foldAll(boolean fold) {
        rows.get().ifPresent(now -> {
            folded = fold ? now.all().foldable() : new BitSet();
            set(new FoldedRows(now.all(), folded));
        });
    }

    /** Where among the seen rows a place of the text is; unfolds what it is hidden in. */
    int bring(int place) {
        FoldedRows now = rows.get().orElseThrow();
        Lines lines = now.all().lines();
        int line = lines.lineAt(place);
        int row = now.all().rowOf(line, lines.columnOf(line, place));
        if (now.isHidden(row)) {
            folded = (BitSet) folded.clone();
            lines.around(place).filter(outer -> outer < line).forEach(folded::clear);
            now = new FoldedRows(now.all(), folded);
            set(now);
        }
        return now.placeOf(row);
    }

    /** The place of the line that a place is folded into, or itself where it is seen. */
    int outermost(int place) {
        Lines lines = rows.get().orElseThrow().all().lines();
        FoldedRows now = rows.get().orElseThrow();
        int line = lines.lineAt(place);
        int row = now.all().firstRow(line);
        return now.isHidden(row) ? lines.placeOf(now.get(now.placeOf(row)).line()) : place;
    }

    private void set(FoldedRows now) {
        // Emptied first: JavaFX would compare the rows of both, one by one.
        rows.set(Optional.empty());
        rows.set(Optional.of(now));
    }
}
