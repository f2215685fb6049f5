package ca.tetherai.profileviewer.app;

import java.time.ZoneId;
import java.util.TimeZone;

/** The system's time zone as it is now: Java reads it once, and keeps it however the system's changes. For the UI thread only. */
final class SystemZone {
    private static final String PROPERTY = "user.timezone";

    // Given on the command line, it is what somebody wants, whatever the system says.
    private final boolean given;

    /** Before anybody else asks for the zone. */
    SystemZone() {
        given = !System.getProperty(PROPERTY, "").isBlank();
    }

    /** The zone, read anew. */
    ZoneId now() {
        if (!given) {
            System.clearProperty(PROPERTY);
            TimeZone.setDefault(null);
        }
        return ZoneId.systemDefault();
    }
}
