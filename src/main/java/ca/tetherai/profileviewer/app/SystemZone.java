package ca.tetherai.profileviewer.app;

import java.time.ZoneId;
import java.util.TimeZone;

/** The system's time zone as it is now: Java reads it once, and keeps it however the system's changes. For the UI thread only. */
final class SystemZone {
    private static final String PROPERTY = "user.timezone";

    private final boolean given;

    /** At the start: a zone that is not the system's was given on the command line then, and is what somebody wants, whatever the system says. */
    SystemZone() {
        TimeZone before = TimeZone.getDefault();
        readAnew();
        given = !before.getID().equals(TimeZone.getDefault().getID());
        if (given) {
            System.setProperty(PROPERTY, before.getID());
            TimeZone.setDefault(before);
        }
    }

    /** The zone, read anew. */
    ZoneId now() {
        if (!given) {
            readAnew();
        }
        return ZoneId.systemDefault();
    }

    // Java puts what it found into the property, and goes by that from then on (java.util.TimeZone.setDefaultZone).
    private static void readAnew() {
        System.clearProperty(PROPERTY);
        TimeZone.setDefault(null);
    }
}
