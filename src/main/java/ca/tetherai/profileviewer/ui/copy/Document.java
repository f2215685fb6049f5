package ca.tetherai.profileviewer.ui.copy;

/** What of an account can be written into a file. */
public enum Document {
    /** The response's body as it was received. */
    JSON("json", "export.json"),
    /** Findings and fields in words. */
    FORM("txt", "export.form");

    private final String extension;
    private final String key;

    Document(String extension, String key) {
        this.extension = extension;
        this.key = key;
    }

    /** The end of the file's name, without its dot. */
    public String extension() {
        return extension;
    }

    /** The message key of what it is called. */
    public String nameKey() {
        return key;
    }
}
