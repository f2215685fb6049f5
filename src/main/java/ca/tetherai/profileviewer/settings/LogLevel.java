package ca.tetherai.profileviewer.settings;

/** How much the log says. */
public enum LogLevel {
    /** Only what went wrong. */
    WARN,
    /** One line for each fetch, too. */
    INFO,
    /** What happened on the way, too: for those who look into a problem. */
    DEBUG;

    /** The message key of what it means. */
    public String nameKey() {
        return "settings.logLevel." + name();
    }
}
