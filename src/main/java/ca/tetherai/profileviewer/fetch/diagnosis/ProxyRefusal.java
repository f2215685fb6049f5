package ca.tetherai.profileviewer.fetch.diagnosis;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names the failure behind a proxy's refusal to open a tunnel. */
public final class ProxyRefusal {
    // What a proxy says that would have opened the tunnel, but found nobody at its other end.
    private static final Set<Integer> NOBODY_THERE = Set.of(502, 503, 504);
    private static final Set<String> KINDS = Set.of("basic", "bearer", "digest", "kerberos", "negotiate", "ntlm");

    private final Optional<Exchange> exchange;
    private final String proxy;

    /**
     * For one tunnel.
     *
     * @param exchange what it was for, if for one
     * @param proxy whom it was to lead through
     */
    public ProxyRefusal(Optional<Exchange> exchange, String proxy) {
        this.exchange = exchange;
        this.proxy = proxy;
    }

    /** By a status other than 407. */
    public Failure tunnel(int status) {
        return failure(FailureCode.PROXY_FAILED,
                Optional.of(NOBODY_THERE.contains(status) ? FailureVariant.BEYOND_PROXY : FailureVariant.TUNNEL_REFUSED), proxy, status);
    }

    /**
     * By 407.
     *
     * @param challenges its {@code Proxy-Authenticate} headers: the kinds of login that it takes (RFC 9110, section 11.7.1)
     * @param loginSent whether it got a login
     */
    public Failure login(List<String> challenges, boolean loginSent) {
        List<String> kinds = challenges.stream()
                .map(challenge -> challenge.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        if (!kinds.isEmpty() && !kinds.contains("basic")) {
            return failure(FailureCode.PROXY_FAILED, Optional.of(FailureVariant.LOGIN_UNSUPPORTED), proxy, names(kinds));
        }
        return failure(FailureCode.HTTP_407, loginSent ? Optional.of(FailureVariant.LOGIN_REFUSED) : Optional.empty(), proxy);
    }

    // Only names that are known: any other text would be the proxy's own.
    private static String names(List<String> kinds) {
        String known = kinds.stream()
                .filter(KINDS::contains)
                .map(kind -> kind.equals("ntlm") ? "NTLM" : kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1))
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? "?" : known;
    }

    private Failure failure(FailureCode code, Optional<FailureVariant> variant, Object... arguments) {
        return new Failure(code, variant, List.of(arguments), Optional.empty(), exchange);
    }
}
