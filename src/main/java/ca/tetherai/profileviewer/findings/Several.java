package ca.tetherai.profileviewer.findings;

import java.util.Collection;
import java.util.List;

/**
 * Several things that a sentence names, of which only the first are kept: a server could send half a million. Immutable.
 *
 * @param first the first of them, in their order
 * @param count how many there are
 */
public record Several(List<Object> first, int count) {
    /** How many are named. */
    public static final int NAMED = 8;

    /** Copies the list. */
    public Several {
        first = List.copyOf(first);
    }

    /** The first of all of these. */
    public static Several of(Collection<?> all) {
        return new Several(all.stream().<Object>map(each -> each).limit(NAMED).toList(), all.size());
    }

    /** How many are not named. */
    public int more() {
        return count - first.size();
    }
}
