package ca.tetherai.profileviewer.fetch.network;

import java.util.Map;

/** What Java reads once, when its network classes load, so that it has to be said before. Whoever starts the viewer may say otherwise. */
public final class NetworkProperties {
    private static final Map<String, String> WANTED = Map.of(
            // The operating system's proxies count.
            "java.net.useSystemProxies", "true",
            // Proxies may ask for a Basic login before they open a tunnel, as most that want one do.
            "jdk.http.auth.tunneling.disabledSchemes", "");

    private NetworkProperties() {
    }

    /** Sets what nobody has set. Before any class of the network is loaded. */
    public static void set() {
        WANTED.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
    }
}
