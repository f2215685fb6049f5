package ca.tetherai.profileviewer.fetch;

import java.util.EnumSet;
import java.util.Set;

/**
 * Why a fetch ended without a profile. The names are stable: they are shown, logged and quoted in tickets. Each has a title and a message
 * in every language, under {@link #titleKey()} and {@link #messageKey()}.
 */
public enum FailureCode {
    // The server answered.

    /** 400: the request was not accepted. */
    HTTP_400(Retry.NO),
    /** 401: the token was refused. */
    HTTP_401(Retry.AFTER_NEW_TOKEN, FailureVariant.TOKEN_EXPIRED, FailureVariant.TOKEN_EXPIRED_THERE,
            FailureVariant.TOKEN_NOT_YET_VALID, FailureVariant.TOKEN_NOT_YET_VALID_THERE, FailureVariant.TOKEN_NOT_JWT,
            FailureVariant.TOKEN_FOR_OTHER_SERVER, FailureVariant.TOKEN_OF_OTHER_ISSUER),
    /** 403: the server knows the token and says no. */
    HTTP_403(Retry.NO, FailureVariant.ROLE_CLAIMED, FailureVariant.NOT_FROM_API),
    /** 404 with the contract's body: there is no such user. */
    HTTP_404(Retry.NO, FailureVariant.USER_NAMED),
    /** 404 without the contract's body: there is no such API at this address. */
    HTTP_404_ROUTE(Retry.NO),
    /** 407: the proxy wants a login. Argument 0: the proxy. */
    HTTP_407(Retry.AFTER_SETTINGS, FailureVariant.LOGIN_REFUSED),
    /** 429: too many requests. */
    HTTP_429(Retry.YES),
    /** Any redirect; none is followed. Argument 0: the host that it leads to, with its port where that is not the usual one, or the empty string. */
    HTTP_3XX(Retry.NO, FailureVariant.ONLY_BY_HTTPS),
    /** Any other 4xx. Argument 0: the status; 1: its standard name, or the empty string. */
    HTTP_4XX(Retry.NO),
    /** 500: the server failed to read the profile. */
    HTTP_500(Retry.YES),
    /** 502: the gateway got no good answer. */
    HTTP_502(Retry.YES),
    /** 503: the service is down or busy. */
    HTTP_503(Retry.YES),
    /** 504: the service behind the gateway is too slow. */
    HTTP_504(Retry.YES),
    /** Any other 5xx. Argument 0: the status; 1: its standard name, or the empty string. */
    HTTP_5XX(Retry.YES),
    /** A 2xx other than 200, or 600 to 999. Argument 0: the status. */
    HTTP_OTHER(Retry.NO),
    // It answered 200, but not with a profile.

    /** No body, or only white space. */
    BODY_EMPTY(Retry.YES),
    /** The first bytes are those of HTML or another format. */
    BODY_NOT_JSON(Retry.YES),
    /** JSON that breaks off or breaks the grammar, nests too deep, or can't be decoded. Argument 0: the line, 1: the column; none where it can't be decoded. */
    BODY_MALFORMED(Retry.YES, FailureVariant.UNDECODABLE),
    /** More than 10 MiB, counted after decompression. */
    BODY_TOO_LARGE(Retry.NO),
    /** Valid JSON without an object {@code user}. Argument 0: the names of the members that are there instead, separated by commas, or the empty string. */
    BODY_NOT_A_PROFILE(Retry.NO, FailureVariant.ROOT_NOT_AN_OBJECT, FailureVariant.USER_NOT_AN_OBJECT),
    // It could not be asked.

    /** The name does not resolve, or this machine is offline. Argument 0: the host. */
    HOST_UNKNOWN(Retry.YES),
    /** No route to the host. Argument 0: the host. */
    HOST_UNREACHABLE(Retry.YES),
    /** Nothing listens there. Argument 0: the host and port. */
    CONNECTION_REFUSED(Retry.YES),
    /** No connection in time, TLS included. Argument 0: the host; 1: the limit in seconds. */
    CONNECT_TIMEOUT(Retry.YES, FailureVariant.THROUGH_PROXY),
    /** No complete answer in time. Argument 0: the host; 1: the limit in seconds. */
    RESPONSE_TIMEOUT(Retry.YES),
    /** The connection broke off. Argument 0: the host. */
    CONNECTION_LOST(Retry.YES),
    /** What came back breaks HTTP. Argument 0: the host. */
    NOT_HTTP(Retry.NO),
    /** The proxy could not be reached, or refused the tunnel. Argument 0: the proxy. */
    PROXY_FAILED(Retry.YES, FailureVariant.LOGIN_UNSUPPORTED, FailureVariant.TUNNEL_REFUSED, FailureVariant.BEYOND_PROXY),
    /** The certificate is not signed by anyone whom this machine trusts. Argument 0: the host; 1: who signed it, or the empty string. */
    TLS_UNTRUSTED(Retry.YES, FailureVariant.CERTIFICATE_SIGNED_ITSELF),
    /**
     * A certificate of a trusted chain is out of date; without a variant, the server's own has expired. Argument 0: the host; 1: until when it was
     * valid, a {@link CalendarTime}; 2: what this machine's clock says, another one.
     */
    TLS_EXPIRED(Retry.YES, FailureVariant.CERTIFICATE_NOT_YET_VALID, FailureVariant.AUTHORITY_EXPIRED,
            FailureVariant.AUTHORITY_NOT_YET_VALID),
    /** The certificate is for another name. Argument 0: the host; 1: the first names that it is for, separated by commas, or the empty string; 2: how many more there are. */
    TLS_WRONG_HOST(Retry.NO),
    /** No protocol or cipher in common; or, as its variant, a client certificate is wanted. Argument 0: the host. */
    TLS_HANDSHAKE(Retry.NO, FailureVariant.CLIENT_CERTIFICATE),
    /** Something that is not TLS answered on an https address. Argument 0: the host. */
    TLS_NOT_SPOKEN(Retry.NO),
    // It was not asked.

    /** Nothing in the token field. */
    TOKEN_MISSING(Retry.NO),
    /** Characters that cannot be in a bearer token (RFC 6750). Argument 0: the place of the first one, from 1; 1: that character by its code point ({@code U+0020}). */
    TOKEN_UNUSABLE(Retry.NO, FailureVariant.SEVERAL_TOKENS),
    /** No server. */
    SERVER_MISSING(Retry.NO),
    /** Not an http(s) URL, or one with user info, query, fragment or a token in it. */
    SERVER_INVALID(Retry.NO, FailureVariant.TOKEN_IN_ADDRESS),
    /** Plain http to anything but this machine. Argument 0: the host. */
    SERVER_INSECURE(Retry.NO),
    // The viewer itself.

    /** A defect of the viewer: caught, logged with its stack trace, and the window goes on. */
    INTERNAL(Retry.YES);

    /** Whether asking again can help. */
    public enum Retry {
        /** It can't: something else must change first. */
        NO,
        /** It can. */
        YES,
        /** Only with another token. */
        AFTER_NEW_TOKEN,
        /** Only after a change of the settings. */
        AFTER_SETTINGS
    }

    private final Retry retry;
    // Unmodifiable, which its type can't say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<FailureVariant> variants;

    FailureCode(Retry retry, FailureVariant... variants) {
        this.retry = retry;
        this.variants = variants.length == 0 ? Set.of() : Set.copyOf(EnumSet.of(variants[0], variants));
    }

    /** Whether asking again can help. */
    public Retry retry() {
        return retry;
    }

    /** The cases of this code that have a message of their own. */
    public Set<FailureVariant> variants() {
        return variants;
    }

    /** The message key of what happened. */
    public String titleKey() {
        return "failure." + name() + ".title";
    }

    /** The message key of what it means and what to do next. */
    public String messageKey() {
        return "failure." + name() + ".message";
    }
}
