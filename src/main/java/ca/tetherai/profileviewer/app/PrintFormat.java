package ca.tetherai.profileviewer.app;

/** How {@code --print} prints. */
public enum PrintFormat {
    /** For people: labels and words in their language. */
    TEXT,
    /** For scripts: stable names. */
    JSON
}
