package ca.tetherai.profileviewer.settings;

/** Which theme to show. */
public enum ThemeChoice {
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK,
    /** As the operating system has it, and following it while running. */
    SYSTEM;

    /** The message key of what it is called. */
    public String nameKey() {
        return "settings.theme." + name();
    }
}
