package ca.tetherai.profileviewer.json.lines;

/** Where in a text something was found, in its order; no two lie over each other. Immutable. */
public final class JsonHits {
    private final IntList starts;
    private final IntList ends;
    private final boolean more;

    JsonHits(IntList starts, IntList ends, boolean more) {
        this.starts = starts;
        this.ends = ends;
        this.more = more;
    }

    /** How many there are. */
    public int size() {
        return starts.size();
    }

    /** Whether there are more than these. */
    public boolean hasMore() {
        return more;
    }

    /** Where a hit begins. */
    public int start(int hit) {
        return starts.get(hit);
    }

    /** Where it ends. */
    public int end(int hit) {
        return ends.get(hit);
    }

    /** The first hit that ends behind a place; their number where none does. */
    public int firstBehind(int place) {
        return ends.lastUpTo(place) + 1;
    }
}
