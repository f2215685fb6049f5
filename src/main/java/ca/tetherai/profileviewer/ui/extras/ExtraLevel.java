package ca.tetherai.profileviewer.ui.extras;

/** The three levels of a response on which there may be more than the contract says. */
public enum ExtraLevel {
    /** The account. */
    USER("userExtras", "form.user", "/user"),
    /** The persona. */
    PERSONA("personaExtras", "form.persona", "/persona"),
    /** The response, beside account and persona. */
    RESPONSE("responseExtras", "extras.response", "");

    private final String nodeId;
    private final String titleKey;
    private final String pointer;

    ExtraLevel(String nodeId, String titleKey, String pointer) {
        this.nodeId = nodeId;
        this.titleKey = titleKey;
        this.pointer = pointer;
    }

    /** The id of the tree that shows it. */
    String nodeId() {
        return nodeId;
    }

    /** The message key of its name. */
    public String titleKey() {
        return titleKey;
    }

    /** Where it lies in the response: a JSON Pointer (RFC 6901). */
    public String pointer() {
        return pointer;
    }
}
