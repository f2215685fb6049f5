package ca.tetherai.profileviewer.findings;

import java.util.List;

/**
 * Something noteworthy about an account. Immutable.
 *
 * @param check what found it
 * @param severity how grave it is
 * @param places what it is about, the most telling first
 * @param arguments what its sentence is filled in with: texts as they were sent, numbers, durations, instants; never the token
 */
public record Finding(Check check, Severity severity, List<Place> places, List<Object> arguments) {
    /** Copies the lists. */
    public Finding {
        places = List.copyOf(places);
        arguments = List.copyOf(arguments);
    }
}
