package ca.tetherai.profileviewer.fetch.network;

import java.security.cert.CertificateException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import javax.net.ssl.X509ExtendedTrustManager;

/** A trust manager that is still being made. */
record AwaitedJudge(Future<X509ExtendedTrustManager> coming) implements NamingTrustManager.Judge {

    @Override
    public X509ExtendedTrustManager get() throws CertificateException {
        try {
            return coming.get();
        } catch (InterruptedException e) {
            // The connection was given up.
            Thread.currentThread().interrupt();
            throw new CertificateException("nobody waits any more", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the authorities cannot be put together", e);
        }
    }
}
