package ca.tetherai.profileviewer.fetch.network;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Samples;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SystemProxiesTest {
    private static final String HTTPS = "https://api.example.com";
    private static final Proxy SOCKS = new Proxy(Proxy.Type.SOCKS, InetSocketAddress.createUnresolved("socks.example", 1080));
    private static final Proxy HTTP = new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("p.example", 3128));
    private static final Route THROUGH = new Route.Through(new ProxyAddress("p.example", 3128));

    private final SystemProxies proxies = new SystemProxies();
    private @Nullable ProxySelector before;

    @BeforeEach
    void keep() {
        before = ProxySelector.getDefault();
    }

    @AfterEach
    void giveBack() {
        ProxySelector.setDefault(before);
    }

    @Test
    void theFirstHttpProxyIsTaken_othersArePassedOver() {
        ProxySelector.setDefault(selecting(List.of(SOCKS, HTTP)));
        assertThat(proxies.route(Samples.server(HTTPS))).isEqualTo(THROUGH);
    }

    @Test
    void withoutAnHttpProxyItGoesThereByItself() {
        ProxySelector.setDefault(selecting(List.of(SOCKS, Proxy.NO_PROXY)));
        assertThat(proxies.route(Samples.server(HTTPS))).isEqualTo(new Route.Direct());
        ProxySelector.setDefault(null);
        assertThat(proxies.route(Samples.server(HTTPS))).isEqualTo(new Route.Direct());
    }

    @Test
    void plainHttpGoesThroughNone() {
        ProxySelector.setDefault(selecting(List.of(HTTP)));
        assertThat(proxies.route(Samples.server("http://localhost"))).isEqualTo(new Route.Direct());
    }

    private static ProxySelector selecting(List<Proxy> selected) {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return selected;
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException trouble) {
                throw new AssertionError(trouble);
            }
        };
    }
}
