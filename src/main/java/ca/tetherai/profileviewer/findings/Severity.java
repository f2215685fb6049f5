package ca.tetherai.profileviewer.findings;

import java.util.Locale;

/** How grave a finding is; the gravest first. */
public enum Severity {
    /** The account can't work as it should. */
    PROBLEM,
    /** Something is probably wrong. */
    WARNING,
    /** Good to know. */
    NOTE;

    /** Its name in printed JSON and in style classes. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The message key of its word. */
    public String labelKey() {
        return "severity." + name();
    }
}
