package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.ProfileField;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Something noteworthy about an account. Immutable.
 *
 * @param check what found it
 * @param severity how grave it is
 * @param places what it is about, the most telling first
 * @param arguments what its sentence is filled in with, in the order that its check documents: texts as they were sent, numbers, {@link Duration}s,
 *        {@link Instant}s, {@link ProfileField}s, {@link Place}s, {@link Listing} of these; never the token
 */
public record Finding(Check check, Severity severity, List<Place> places, List<Object> arguments) {
    /** Copies the lists. */
    public Finding {
        places = List.copyOf(places);
        arguments = List.copyOf(arguments);
    }

    /** About fields of the contract. */
    static Finding about(Check check, Severity severity, List<? extends ProfileField> fields, Object... arguments) {
        return new Finding(check, severity, fields.stream().<Place>map(Place.Field::new).toList(), List.of(arguments));
    }
}
