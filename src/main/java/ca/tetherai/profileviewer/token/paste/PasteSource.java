package ca.tetherai.profileviewer.token.paste;

/** In what a token was found. */
public enum PasteSource {
    /** It was the whole text. */
    BARE,
    /** An {@code Authorization} header, or a block of headers. */
    HEADER,
    /** A curl command. */
    CURL,
    /** A PowerShell command, as browsers copy it. */
    POWERSHELL,
    /** A call of fetch in JavaScript, as browsers copy it, or a program like it. */
    FETCH,
    /** Headers as an HTTP archive has them (HAR 1.2, {@code headers}). */
    HAR,
    /** JSON: a sign-in call's answer for instance. */
    JSON,
    /** The query or fragment of a URL (RFC 6750, section 2.3; OAuth's implicit grant). */
    URL,
    /** A line of cookies (RFC 6265). */
    COOKIE,
    /** Running text. */
    TEXT;

    /** The key of its name in the messages. */
    public String messageKey() {
        return "paste.source." + name();
    }
}
