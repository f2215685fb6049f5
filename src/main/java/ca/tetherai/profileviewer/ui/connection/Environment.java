package ca.tetherai.profileviewer.ui.connection;

import java.util.Locale;

/** What kind of server is chosen: a word and a colour, so that the demo is never taken for the real thing. */
public enum Environment {
    /** No address, or none that can be asked. */
    NONE,
    /** A server elsewhere. */
    REMOTE,
    /** A server on this machine. */
    LOCAL,
    /** The built-in demo. */
    DEMO;

    /** The message key of its name. */
    public String labelKey() {
        return "environment." + name();
    }

    /** The style class that gives its colour. */
    public String styleClass() {
        return "environment-" + name().toLowerCase(Locale.ROOT);
    }
}
