package ca.tetherai.profileviewer.findings;

import java.util.Collection;
import java.util.List;

/**
 * Several things that a sentence names, of which only the first are kept: a server could send half a million. Immutable.
 *
 * @param first the first of them, in their order
 * @param count how many there are
 */
public record Listing(List<Object> first, int count) {
    /** How many are named. */
    public static final int NAMED = 8;

    /** Copies the list. */
    public Listing {
        first = List.copyOf(first);
    }

    /** The first of all of these. */
    public static Listing of(Collection<?> all) {
        return new Listing(all.stream().<Object>map(each -> each).limit(NAMED).toList(), all.size());
    }

    /** How many are not named. */
    public int more() {
        return count - first.size();
    }
}
