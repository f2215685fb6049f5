package ca.tetherai.profileviewer.meaning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A date or a time that a text writes in the extended calendar format of ISO 8601, as APIs send them, or in its basic one with date,
 * time and zone, {@code 20230830T032531Z}. Only whole texts that can mean nothing
 * else: a bare "2023" or "20230830" is more likely a number. Immutable.
 */
public sealed interface IsoMoment {

    /** A moment, the same everywhere: {@code 2023-08-30T03:25:31.000Z}, {@code 2023-08-30T05:25+02:00}. */
    record Exact(OffsetDateTime time) implements IsoMoment {}

    /** A date and a time of day that don't say where: {@code 2023-08-30T03:25:31}. */
    record Local(LocalDateTime time) implements IsoMoment {}

    /** A day: {@code 2023-08-30}. */
    record Day(LocalDate date) implements IsoMoment {}

    /** Reads a text. Cheap for those that are none, so that every text that comes into sight can be asked. */
    static Optional<IsoMoment> read(String text) {
        return IsoFormat.hasItsShape(text) ? IsoFormat.parse(text) : Optional.empty();
    }
}
