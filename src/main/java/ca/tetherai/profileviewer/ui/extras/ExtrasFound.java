package ca.tetherai.profileviewer.ui.extras;

import java.util.List;
import java.util.Map;

/**
 * What a search found. Immutable.
 *
 * @param entries the entries that hold what is looked for, and those that they lie in, by level: every level is a key
 * @param shown how many of them hold it
 * @param hits how many there are altogether; of very many, the last are only counted
 */
record ExtrasFound(Map<ExtraLevel, List<FoundEntry>> entries, int shown, int hits) {
    /** Copies the map. */
    ExtrasFound {
        entries = Map.copyOf(entries);
    }

    /** What was found on a level. */
    List<FoundEntry> on(ExtraLevel level) {
        return entries.getOrDefault(level, List.of());
    }
}
