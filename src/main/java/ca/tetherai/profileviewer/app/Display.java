package ca.tetherai.profileviewer.app;

import java.util.Locale;

/** Whether there is something to open a window on. */
final class Display {
    private Display() {
    }

    /** Whether it is known beforehand that no window can open: on Linux, where nothing says which display to use. */
    static boolean isMissing() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        String display = System.getenv("DISPLAY");
        // A Glass platform chosen by hand, Monocle for instance, needs no display.
        return linux && System.getProperty("glass.platform") == null && (display == null || display.isBlank());
    }
}
