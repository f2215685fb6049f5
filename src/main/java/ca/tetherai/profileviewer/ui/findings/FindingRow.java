package ca.tetherai.profileviewer.ui.findings;

import ca.tetherai.profileviewer.findings.Place;
import ca.tetherai.profileviewer.findings.Severity;

import java.util.List;
import java.util.Optional;

/**
 * A finding in words. Immutable.
 *
 * @param severity how grave it is
 * @param word the same as a word
 * @param sentence what was found
 * @param advice what to do
 * @param links where to go for it, the most telling first, a few at most
 * @param rest where else to go for it
 * @param more how many those are, in words; empty where there are none
 * @param spoken all of it, for assistive technology
 */
public record FindingRow(Severity severity, String word, String sentence, String advice, List<Link> links, List<Link> rest, String more,
        String spoken) {
    /**
     * A way to a place.
     *
     * @param place where it goes
     * @param words what it is called
     */
    public record Link(Place place, String words) {}

    /** Copies the lists. */
    public FindingRow {
        links = List.copyOf(links);
        rest = List.copyOf(rest);
    }

    /** Where the finding itself goes. */
    public Optional<Place> first() {
        return links.stream().map(Link::place).findFirst();
    }
}
