package ca.tetherai.profileviewer.app;

/** Which theme to show. */
public enum ThemeChoice {
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK,
    /** As the operating system has it, and following it while running. */
    SYSTEM
}
