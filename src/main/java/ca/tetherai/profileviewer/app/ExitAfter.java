package ca.tetherai.profileviewer.app;

/** When {@code --exit-after} leaves. */
public enum ExitAfter {
    /** Once the window takes input. */
    WINDOW,
    /** Once a fetch has ended and its result is painted. */
    PROFILE
}
