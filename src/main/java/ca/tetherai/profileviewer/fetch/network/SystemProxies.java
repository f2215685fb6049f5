package ca.tetherai.profileviewer.fetch.network;

import ca.tetherai.profileviewer.fetch.ServerAddress;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;

/** The proxies that Java's own selector names. */
public final class SystemProxies implements ProxyRouting {

    @Override
    public Route route(ServerAddress server) {
        ProxySelector selector = ProxySelector.getDefault();
        if (selector == null || !server.isSecure()) {
            return new Route.Direct();
        }
        return selector.select(server.profileUri())
                .stream()
                .filter(proxy -> proxy.type() == Proxy.Type.HTTP)
                .map(Proxy::address)
                .filter(InetSocketAddress.class::isInstance)
                .map(InetSocketAddress.class::cast)
                .<Route>map(address -> new Route.Through(new ProxyAddress(address.getHostString(), address.getPort())))
                .findFirst()
                .orElseGet(Route.Direct::new);
    }
}
