package ca.tetherai.profileviewer.fetch.network;

import java.security.GeneralSecurityException;

import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/**
 * The one configuration that every connection is made with.
 *
 * @param proxies the way to a server
 * @param trust whose certificates are trusted
 * @param logins who the user is, to a proxy that wants to know
 */
public record Network(ProxyRouting proxies, Trust trust, ProxyLogins logins) {

    /**
     * TLS that trusts whom {@link #trust} trusts, as of now.
     *
     * @param keys shows no certificate, and notes that a server asked for one
     */
    public SSLContext sslContext(NoClientCertificate keys) {
        return sslContext(keys, () -> {
        });
    }

    /**
     * TLS that trusts whom {@link #trust} trusts, as of now.
     *
     * @param keys shows no certificate, and notes that a server asked for one
     * @param whenShown hears that a server has shown its certificate, before that is judged; on whatever thread
     */
    public SSLContext sslContext(NoClientCertificate keys, Runnable whenShown) {
        return context(new KeyManager[]{keys}, new WatchedTrustManager(trust.trustManager(), whenShown));
    }

    /** For connections without TLS, whose client wants a context nevertheless: trusts nobody, and reads nothing. */
    public static SSLContext withoutTls() {
        return context(new KeyManager[0]);
    }

    private static SSLContext context(KeyManager[] keys, TrustManager... judges) {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(keys, judges, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no TLS", e);
        }
    }
}
