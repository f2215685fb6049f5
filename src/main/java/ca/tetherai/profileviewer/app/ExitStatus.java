package ca.tetherai.profileviewer.app;

/** The process's exit statuses. They are part of the product's interface: scripts rely on them. */
public final class ExitStatus {
    /** All went well: a profile was shown or printed, or the window was closed. */
    public static final int OK = 0;
    /** A defect of the viewer kept it from starting. */
    public static final int DEFECT = 1;
    /** The launch options could not be used. */
    public static final int USAGE = 2;
    /** A fetch ended in a failure. */
    public static final int FAILURE = 3;
    /** There is no display to open a window on. */
    public static final int NO_DISPLAY = 4;

    private ExitStatus() {
    }
}
