package ca.tetherai.profileviewer.fetch.network;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The logins for proxies that people gave, for as long as the viewer runs. Thread-safe. */
public final class ProxyLogins {
    private final Map<ProxyAddress, ProxyLogin> known = new ConcurrentHashMap<>();

    /** The login for a proxy; empty where nobody gave one. */
    public Optional<ProxyLogin> of(ProxyAddress proxy) {
        return Optional.ofNullable(known.get(proxy));
    }

    /** Keeps a login that somebody entered, in place of another. */
    public void keep(ProxyAddress proxy, ProxyLogin login) {
        known.put(proxy, login);
    }

    /** Keeps a login unless there is one: what somebody entered goes before what the environment says. */
    void keepIfAbsent(ProxyAddress proxy, ProxyLogin login) {
        known.putIfAbsent(proxy, login);
    }
}
