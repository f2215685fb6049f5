package ca.tetherai.profileviewer.settings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody did to a list of servers, to be done to the list as it is now: another window may have changed it meanwhile.
 *
 * @param before the list as it was shown
 * @param after the list as it was made
 */
public record ServerListChange(List<NamedServer> before, List<NamedServer> after) {

    /** Copies the lists. */
    public ServerListChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The list with both changes: what was removed here or there is gone, what was added here or there is in it, in the order of {@link #after}. */
    public List<NamedServer> applyTo(List<NamedServer> current) {
        Set<NamedServer> shown = new HashSet<>(before);
        Set<NamedServer> made = new HashSet<>(after);
        Set<NamedServer> present = new HashSet<>(current);
        Stream<NamedServer> kept = after.stream().filter(server -> !shown.contains(server) || present.contains(server));
        Stream<NamedServer> addedElsewhere = current.stream().filter(server -> !shown.contains(server) && !made.contains(server));
        return Stream.concat(kept, addedElsewhere).toList();
    }
}
