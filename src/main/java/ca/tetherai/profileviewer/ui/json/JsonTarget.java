package ca.tetherai.profileviewer.ui.json;

/** A row to bring into sight and to select. No two are equal, though it may be the same row. Immutable. */
final class JsonTarget {
    private final int row;

    JsonTarget(int row) {
        this.row = row;
    }

    /** Its place among the rows that are seen. */
    int row() {
        return row;
    }
}
