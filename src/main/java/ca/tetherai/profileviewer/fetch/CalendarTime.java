package ca.tetherai.profileviewer.fetch;

import java.time.Instant;

/**
 * A point in time, as an argument of a failure's message, that is told by its whole date and time of day, where a bare {@link Instant} is told
 * by its distance.
 */
public record CalendarTime(Instant instant) {}
