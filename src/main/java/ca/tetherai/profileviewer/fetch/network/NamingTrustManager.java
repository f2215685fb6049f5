package ca.tetherai.profileviewer.fetch.network;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.stream.Stream;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

import org.jspecify.annotations.Nullable;

/**
 * Trusts exactly what another trust manager trusts, and tells a wrong name from other refusals. Thread-safe when the other one is.
 */
public final class NamingTrustManager extends X509ExtendedTrustManager {
    private final X509ExtendedTrustManager judge;

    /** Leaves the judgement to {@code judge}. */
    public NamingTrustManager(X509ExtendedTrustManager judge) {
        this.judge = judge;
    }

    /** Trusts whom this Java trusts by default. */
    public static NamingTrustManager ofThisJava() {
        return of(null);
    }

    /** Trusts whom the certificates of a key store vouch for; without one, whom this Java trusts. */
    public static NamingTrustManager of(@Nullable KeyStore authorities) {
        try {
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(authorities);
            return Stream.of(factory.getTrustManagers())
                    .filter(X509ExtendedTrustManager.class::isInstance)
                    .map(X509ExtendedTrustManager.class::cast)
                    .map(NamingTrustManager::new)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("this Java has no trust manager for X.509"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java's trust store cannot be read", e);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine) throws CertificateException {
        try {
            judge.checkServerTrusted(chain, authType, engine);
        } catch (CertificateException refusal) {
            throw named(refusal, chain, authType);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket) throws CertificateException {
        try {
            judge.checkServerTrusted(chain, authType, socket);
        } catch (CertificateException refusal) {
            throw named(refusal, chain, authType);
        }
    }

    // Trust and dates are judged before the name: a chain that is fine as long as no name is asked for was refused for its name.
    // The JDK's refusals for other reasons have types of their own.
    private CertificateException named(CertificateException refusal, X509Certificate[] chain, String authType) {
        if (refusal.getClass() != CertificateException.class) {
            return refusal;
        }
        try {
            judge.checkServerTrusted(chain, authType);
            return new WrongHostException(refusal);
        } catch (CertificateException _) {
            return refusal;
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        judge.checkServerTrusted(chain, authType);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        judge.checkClientTrusted(chain, authType);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket) throws CertificateException {
        judge.checkClientTrusted(chain, authType, socket);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine) throws CertificateException {
        judge.checkClientTrusted(chain, authType, engine);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return judge.getAcceptedIssuers();
    }
}
