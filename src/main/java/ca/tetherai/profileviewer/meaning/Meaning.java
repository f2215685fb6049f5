package ca.tetherai.profileviewer.meaning;

import ca.tetherai.profileviewer.profile.AccessRole;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** What a field's value means, as far as that is certain. The value itself stays as it was sent. Immutable. */
public sealed interface Meaning {

    /** Nothing beyond the text itself, or no value at all. */
    record None() implements Meaning {}

    /** A MongoDB ObjectId, and when its record was made, to the second. */
    record Id(Instant createdAt) implements Meaning {
        // Ids are counted by whatever machine made the record, and its clock is right to a minute or two.
        private static final Duration GRACE = Duration.ofMinutes(5);

        /** From when on, by the server's clock, the record may have been made: some minutes before it says. Before, it is from the future. */
        public Instant credibleFrom() {
            return createdAt.minus(GRACE);
        }
    }

    /** One of the known roles. */
    record Role(AccessRole role) implements Meaning {}

    /**
     * A telephone number that can exist.
     *
     * @param international how it is written internationally, "+1 415-555-0199"
     * @param region its country as an ISO 3166 code, where it belongs to one
     */
    record Phone(String international, Optional<String> region) implements Meaning {}

    /** An e-mail address; {@code target} is the {@code mailto:} that writes to it. */
    record Mail(URI target) implements Meaning {}

    /** A web address, http or https; {@code target} is what opens. */
    record Web(URI target) implements Meaning {}

    /** A time zone. */
    record Zone(ZoneId zone) implements Meaning {}

    /** Business hours that could be read with certainty. */
    record Hours(WeeklyHours hours) implements Meaning {}

    /** A value that is none of its kind: no ObjectId, no known role, no number that can exist, no address, no zone. */
    record Invalid() implements Meaning {}
}
