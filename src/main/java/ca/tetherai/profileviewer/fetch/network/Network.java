package ca.tetherai.profileviewer.fetch.network;

import java.security.GeneralSecurityException;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/**
 * The one configuration that every connection is made with.
 *
 * @param proxies the way to a server
 * @param trust whose certificates are trusted
 */
public record Network(ProxyRouting proxies, Trust trust) {

    /** TLS that trusts whom {@link #trust} trusts, as of now. */
    public SSLContext sslContext() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[]{trust.trustManager()}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no TLS", e);
        }
    }
}
