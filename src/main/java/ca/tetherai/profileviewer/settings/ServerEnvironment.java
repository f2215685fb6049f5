package ca.tetherai.profileviewer.settings;

/** What a server is for. Shown as a colour and a word, so that production is never mistaken. */
public enum ServerEnvironment {
    /** Customers work with it. */
    PRODUCTION,
    /** For trying out what will be in production. */
    STAGING,
    /** A developer's own. */
    LOCAL
}
