package ca.tetherai.profileviewer.support;

import ca.tetherai.profileviewer.fetch.network.Network;
import ca.tetherai.profileviewer.fetch.network.NetworkSettings;
import ca.tetherai.profileviewer.fetch.network.ProxyAddress;
import ca.tetherai.profileviewer.fetch.network.ProxyChoice;
import ca.tetherai.profileviewer.fetch.network.ProxyLogins;
import ca.tetherai.profileviewer.fetch.network.Route;
import ca.tetherai.profileviewer.fetch.network.TrustManagers;
import java.security.KeyStore;
import java.util.List;

/** Ways to make connections in tests: nothing here asks the machine that the test runs on. */
public final class TestNetworks {
    private TestNetworks() {
    }

    /** No proxy, and the authorities of this Java. */
    public static Network direct() {
        return new Network(_ -> new Route.Direct(), TrustManagers::ofThisJava, new ProxyLogins());
    }

    /** No proxy, and these authorities alone. */
    public static Network trusting(KeyStore authorities) {
        return new Network(_ -> new Route.Direct(), () -> TrustManagers.of(authorities), new ProxyLogins());
    }

    /** For https this proxy, and the authorities of this Java. */
    public static Network through(ProxyAddress proxy) {
        return new Network(server -> server.isSecure() ? new Route.Through(proxy) : new Route.Direct(), TrustManagers::ofThisJava,
                new ProxyLogins());
    }

    /** The system's proxy, and no further authorities: what holds where nobody chose anything. */
    public static NetworkSettings settings() {
        return new NetworkSettings(new ProxyChoice.Automatic(), List.of());
    }
}
