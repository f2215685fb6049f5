package ca.tetherai.profileviewer.ui.connection;

import ca.tetherai.profileviewer.settings.ServerEnvironment;

import java.util.Locale;

/** What kind of server is chosen: a word and a colour, so that neither production nor the demo is ever mistaken. */
public enum Environment {
    /** No address, or none that can be asked. */
    NONE,
    /** A server elsewhere that nobody gave a name. */
    REMOTE,
    /** The one that customers work with. */
    PRODUCTION,
    /** One for trying out what will be in production. */
    STAGING,
    /** A developer's own, or any on this machine. */
    LOCAL,
    /** The built-in demo. */
    DEMO;

    /** What a named server is for, as the window shows it. */
    public static Environment of(ServerEnvironment environment) {
        return switch (environment) {
            case PRODUCTION -> PRODUCTION;
            case STAGING -> STAGING;
            case LOCAL -> LOCAL;
        };
    }

    /** The message key of its name. */
    public String labelKey() {
        return "environment." + name();
    }

    /** The style class that gives its colour. */
    public String styleClass() {
        return "environment-" + name().toLowerCase(Locale.ROOT);
    }
}
