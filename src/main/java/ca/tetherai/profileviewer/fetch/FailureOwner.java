package ca.tetherai.profileviewer.fetch;

import java.util.List;

/** Who can mend a failure. The names are stable: they are printed as JSON. */
public enum FailureOwner {
    /** Whoever sits at this viewer. */
    YOU,
    /** The customer whose account is asked for, or an administrator of the customer's organization. */
    CUSTOMER,
    /** Whoever runs the server. */
    SERVER_TEAM,
    /** Whoever runs the network that this machine is in, its proxies and firewalls, and what is installed here. */
    NETWORK_TEAM,
    /** Whoever maintains this viewer. */
    VIEWER_TEAM;

    /** The message key of who that is. */
    public String labelKey() {
        return "owner." + name();
    }

    /** Who can mend this failure: at least one, who should look first standing first. */
    public static List<FailureOwner> of(Failure failure) {
        return failure.variant().map(FailureVariant::owners).filter(owners -> !owners.isEmpty()).orElseGet(() -> of(failure.code()));
    }

    private static List<FailureOwner> of(FailureCode code) {
        return switch (code) {
            case HTTP_401, HTTP_404 -> List.of(YOU, CUSTOMER);
            case HTTP_403 -> List.of(CUSTOMER);
            case HTTP_400, HTTP_3XX, HTTP_4XX, HTTP_OTHER, BODY_TOO_LARGE, BODY_NOT_A_PROFILE, CONNECTION_REFUSED, TLS_EXPIRED,
                    TLS_WRONG_HOST, TLS_NOT_SPOKEN ->
                List.of(YOU, SERVER_TEAM);
            case HTTP_429, HTTP_500, HTTP_502, HTTP_503, HTTP_504, HTTP_5XX, BODY_EMPTY, BODY_MALFORMED, RESPONSE_TIMEOUT ->
                List.of(SERVER_TEAM);
            case HTTP_407, BODY_NOT_JSON, HOST_UNKNOWN, HOST_UNREACHABLE, CONNECT_TIMEOUT -> List.of(YOU, NETWORK_TEAM);
            case PROXY_FAILED, TLS_UNTRUSTED -> List.of(NETWORK_TEAM);
            case CONNECTION_LOST, TLS_HANDSHAKE -> List.of(NETWORK_TEAM, SERVER_TEAM);
            case HTTP_404_ROUTE, NOT_HTTP, TOKEN_MISSING, TOKEN_UNUSABLE, SERVER_MISSING, SERVER_INVALID, SERVER_INSECURE -> List.of(YOU);
            case INTERNAL -> List.of(VIEWER_TEAM);
        };
    }
}
