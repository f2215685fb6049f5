package ca.tetherai.profileviewer.meaning;

import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Map;
import java.util.Optional;

/**
 * Reads IANA time zone ids, spelled as in its database, of which the JDK has a copy. Not what {@link ZoneId#of(String)} takes besides: "GMT+2" and
 * "+05:00" are offsets, which no zone database of another program knows, and which are wrong for half the year.
 */
final class ZoneIds {
    // All names of the database that the JDK leaves out, but for "Factory", which is nowhere.
    private static final Map<String, String> LEFT_OUT = Map.of("EST", "America/Panama", "MST", "America/Phoenix", "HST", "Pacific/Honolulu",
            "GMT+0", "Etc/GMT", "GMT-0", "Etc/GMT", "ROC", "Asia/Taipei");
    // The JDK still has them; the database hasn't any more.
    private static final String OLD_UNIX = "SystemV/";

    private ZoneIds() {
    }

    static Optional<ZoneId> read(String text) {
        String id = LEFT_OUT.getOrDefault(text, text);
        return ZoneRulesProvider.getAvailableZoneIds().contains(id) && !id.startsWith(OLD_UNIX)
                ? Optional.of(ZoneId.of(id))
                : Optional.empty();
    }
}
