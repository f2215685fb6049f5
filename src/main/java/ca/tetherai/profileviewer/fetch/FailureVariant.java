package ca.tetherai.profileviewer.fetch;

import java.util.List;

/** A case of a failure code about which more can be said than about the code as such. Has a message of its own, not a code. */
public enum FailureVariant {
    /** 401: the token says that it has expired. Argument 0: when, an {@link java.time.Instant}. */
    TOKEN_EXPIRED("expired", FailureOwner.CUSTOMER),
    /** 401: the same, by the server's clock alone. Arguments 0: when, an {@link java.time.Instant}; 1: how far ahead of this machine's that clock is, a {@link java.time.Duration}. */
    TOKEN_EXPIRED_THERE("expiredThere", FailureOwner.CUSTOMER, FailureOwner.YOU),
    /** 401: the token says that it is not valid yet. Argument 0: from when, an {@link java.time.Instant}. */
    TOKEN_NOT_YET_VALID("notYetValid"),
    /** 401: the same, by the server's clock alone. Arguments 0: from when, an {@link java.time.Instant}; 1: how far behind this machine's that clock is, a {@link java.time.Duration}. */
    TOKEN_NOT_YET_VALID_THERE("notYetValidThere"),
    /** 401: the token is not a JWT. */
    TOKEN_NOT_JWT("notJwt"),
    /** 401: the token is meant for other servers (RFC 7519, {@code aud}). Argument 0: the host of the first of them, a claim. */
    TOKEN_FOR_OTHER_SERVER("otherServer", FailureOwner.YOU),
    /** 401: the token names another host as its issuer (RFC 7519, {@code iss}). Argument 0: that host, a claim. */
    TOKEN_OF_OTHER_ISSUER("otherIssuer"),
    /** 403: the token says which role its account has. Argument 0: the role, an {@link ca.tetherai.profileviewer.profile.AccessRole} where it is one, a claim. */
    ROLE_CLAIMED("role"),
    /** 403: the answer has no JSON body, so that something before the API may have blocked it. */
    NOT_FROM_API("notFromApi", FailureOwner.NETWORK_TEAM, FailureOwner.SERVER_TEAM),
    /** 404: the token says whose it is. Argument 0: the user's id, a claim. */
    USER_NAMED("user"),
    /** Unusable token: the text holds different ones. Argument 0: how many. */
    SEVERAL_TOKENS("several"),
    /** No server's address: there is a token in it, or something that is as long as one. */
    TOKEN_IN_ADDRESS("token"),
    /** Redirect: to the same address by https. Argument 0: that address, the one that is offered. */
    ONLY_BY_HTTPS("onlyByHttps", FailureOwner.YOU),
    /** 407: although a login was sent. Argument 0: the proxy. */
    LOGIN_REFUSED("loginRefused"),
    /** The proxy failed: it wants a login of a kind that isn't supported. Arguments 0: the proxy; 1: the kinds. */
    LOGIN_UNSUPPORTED("loginUnsupported"),
    /** The proxy failed: it refused the tunnel. Arguments 0: the proxy; 1: its status. */
    TUNNEL_REFUSED("tunnelRefused"),
    /** The proxy failed: it could not reach the server. Arguments 0: the proxy; 1: its status. */
    BEYOND_PROXY("beyondProxy", FailureOwner.NETWORK_TEAM, FailureOwner.SERVER_TEAM),
    /** No connection in time: through a proxy. Arguments as those of the code; 2: the proxy. */
    THROUGH_PROXY("throughProxy", FailureOwner.NETWORK_TEAM, FailureOwner.SERVER_TEAM),
    /** Damaged answer: in an encoding or a character set that can't be read. */
    UNDECODABLE("undecodable"),
    /** Untrusted certificate: it signed itself. Argument 0: the host. */
    CERTIFICATE_SIGNED_ITSELF("signedItself", FailureOwner.NETWORK_TEAM, FailureOwner.SERVER_TEAM),
    /** Certificate out of date: the server's own is not valid yet. Arguments as those of the code, 1: from when on it is valid. */
    CERTIFICATE_NOT_YET_VALID("notYetValid"),
    /** Certificate out of date: an authority's has expired. Arguments as those of the code; 3: the authority, or the empty string. */
    AUTHORITY_EXPIRED("authorityExpired", FailureOwner.SERVER_TEAM, FailureOwner.YOU),
    /** Certificate out of date: an authority's is not valid yet. Arguments as those of the code, 1: from when on it is valid; 3: the authority, or the empty string. */
    AUTHORITY_NOT_YET_VALID("authorityNotYetValid", FailureOwner.YOU, FailureOwner.SERVER_TEAM),
    /** Failed handshake: the server wants a certificate of the client. Argument 0: the host. */
    CLIENT_CERTIFICATE("clientCertificate", FailureOwner.YOU, FailureOwner.SERVER_TEAM),
    /** No profile: the JSON isn't an object. Argument 0: its beginning. */
    ROOT_NOT_AN_OBJECT("rootNotObject"),
    /** No profile: {@code user} isn't an object. Argument 0: the beginning of what it is. */
    USER_NOT_AN_OBJECT("userNotObject");

    private final String key;
    // Unmodifiable, which its type can't say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<FailureOwner> owners;

    FailureVariant(String key, FailureOwner... owners) {
        this.key = key;
        this.owners = List.of(owners);
    }

    /** What the message's key ends in. */
    public String key() {
        return key;
    }

    /** Who can mend this case, where that is somebody else than for the code as such; otherwise none. */
    List<FailureOwner> owners() {
        return owners;
    }
}
