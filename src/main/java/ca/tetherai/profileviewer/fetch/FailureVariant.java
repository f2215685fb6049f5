package ca.tetherai.profileviewer.fetch;

/** A case of a failure code about which more can be said than about the code as such. Has a message of its own, not a code. */
public enum FailureVariant {
    /** 401: the token says that it has expired. Argument 0: when, an {@link java.time.Instant}. */
    TOKEN_EXPIRED("expired"),
    /** 401: the token says that it is not valid yet. Argument 0: from when, an {@link java.time.Instant}. */
    TOKEN_NOT_YET_VALID("notYetValid"),
    /** 401: the token is not a JWT. */
    TOKEN_NOT_JWT("notJwt"),
    /** 403: the answer has no JSON body, so that something before the API may have blocked it. */
    NOT_FROM_API("notFromApi"),
    /** Damaged answer: in an encoding or a character set that can't be read. */
    UNDECODABLE("undecodable"),
    /** Untrusted certificate: it signed itself. Argument 0: the host. */
    CERTIFICATE_SIGNED_ITSELF("signedItself"),
    /** Certificate out of date: the server's own is not valid yet. Arguments as those of the code, 1: from when on it is valid. */
    CERTIFICATE_NOT_YET_VALID("notYetValid"),
    /** Certificate out of date: an authority's has expired. Arguments as those of the code; 3: the authority, or the empty string. */
    AUTHORITY_EXPIRED("authorityExpired"),
    /** Certificate out of date: an authority's is not valid yet. Arguments as those of the code, 1: from when on it is valid; 3: the authority, or the empty string. */
    AUTHORITY_NOT_YET_VALID("authorityNotYetValid"),
    /** Failed handshake: the server wants a certificate of the client. Argument 0: the host. */
    CLIENT_CERTIFICATE("clientCertificate"),
    /** No profile: the JSON isn't an object. Argument 0: its beginning. */
    ROOT_NOT_AN_OBJECT("rootNotObject"),
    /** No profile: {@code user} isn't an object. Argument 0: the beginning of what it is. */
    USER_NOT_AN_OBJECT("userNotObject");

    private final String key;

    FailureVariant(String key) {
        this.key = key;
    }

    /** What the message's key ends in. */
    public String key() {
        return key;
    }
}
