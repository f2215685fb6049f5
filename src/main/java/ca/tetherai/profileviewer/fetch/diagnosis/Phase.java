package ca.tetherai.profileviewer.fetch.diagnosis;

/** How far an exchange had come when it broke. */
public enum Phase {
    /** No status line yet, over plain http. */
    ASKING,
    /** No status line yet, over https: of which HTTP isn't known. */
    ASKING_SECURELY,
    /** In the body of an HTTP/1.1 answer. */
    ANSWERING,
    /** In the body of an HTTP/2 answer. */
    ANSWERING_IN_FRAMES
}
