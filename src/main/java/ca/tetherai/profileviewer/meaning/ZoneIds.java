package ca.tetherai.profileviewer.meaning;

import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Optional;

/**
 * Reads IANA time zone ids, spelled as in its database, of which the JDK has a copy. Not what {@link ZoneId#of(String)} takes besides: "GMT+2" and
 * "+05:00" are offsets, which no zone database of another program knows, and which are wrong for half the year.
 */
final class ZoneIds {
    private ZoneIds() {
    }

    static Optional<ZoneId> read(String text) {
        return ZoneRulesProvider.getAvailableZoneIds().contains(text) ? Optional.of(ZoneId.of(text)) : Optional.empty();
    }
}
