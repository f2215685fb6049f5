package ca.tetherai.profileviewer.fetch.check;

/** The steps of a connection, in their order. */
public enum CheckStep {
    /** Which way is taken: straight, or through which proxy. */
    PROXY,
    /** Which addresses the name has: the server's, or the proxy's. */
    NAME,
    /** Whether something listens there. */
    TCP,
    /** Whether the proxy opens a tunnel to the server. */
    TUNNEL,
    /** Whether the connection is secure, and with whom. */
    TLS,
    /** Whether the server answers. */
    HTTP;

    /** The message key of its name. */
    public String labelKey() {
        return "check.step." + name();
    }
}
