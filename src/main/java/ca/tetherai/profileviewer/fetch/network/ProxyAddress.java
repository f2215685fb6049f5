package ca.tetherai.profileviewer.fetch.network;

/**
 * Where an HTTP proxy listens.
 *
 * @param host its name or address; an IPv6 address without brackets
 * @param port from 1 to 65535
 */
public record ProxyAddress(String host, int port) {

    /** {@code host:port}, as people and settings write it. */
    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
