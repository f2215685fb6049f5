package ca.tetherai.profileviewer.fetch.network;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.stream.Stream;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

import org.jspecify.annotations.Nullable;

/**
 * Trusts what another trust manager trusts and no more, and names the reason of each refusal by a {@link CertificateRefusedException}. Is
 * stricter in two ways: the server's name is always checked, whatever the connection or a system property says, and so are the dates of a
 * certificate that is itself among the trusted ones. Thread-safe when the other one is.
 */
final class NamingTrustManager extends X509ExtendedTrustManager {
    private static final String BY_NAME = "HTTPS";

    private final Judge judge;
    private final Runnable onUntrusted;

    /** Brings the trust manager that judges. */
    @FunctionalInterface
    interface Judge {
        /**
         * Brings it; may block.
         *
         * @throws CertificateException when there is none, so that nobody is trusted
         */
        X509ExtendedTrustManager get() throws CertificateException;
    }

    /**
     * Leaves the judgement to {@code judge}.
     *
     * @param onUntrusted hears of each {@link CertificateRefusal.Untrusted}, on the thread of the connection
     */
    NamingTrustManager(Judge judge, Runnable onUntrusted) {
        this.judge = judge;
        this.onUntrusted = onUntrusted;
    }

    static X509ExtendedTrustManager judge(@Nullable KeyStore authorities) {
        try {
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(authorities);
            return Stream.of(factory.getTrustManagers())
                    .filter(X509ExtendedTrustManager.class::isInstance)
                    .map(X509ExtendedTrustManager.class::cast)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("this Java has no trust manager for X.509"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java's trust store cannot be read", e);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine) throws CertificateException {
        SSLParameters parameters = engine.getSSLParameters();
        if (!BY_NAME.equals(parameters.getEndpointIdentificationAlgorithm())) {
            parameters.setEndpointIdentificationAlgorithm(BY_NAME);
            engine.setSSLParameters(parameters);
        }
        check(chain, authType, trusting -> trusting.checkServerTrusted(chain, authType, engine));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket) throws CertificateException {
        if (socket instanceof SSLSocket secure && !BY_NAME.equals(secure.getSSLParameters().getEndpointIdentificationAlgorithm())) {
            SSLParameters parameters = secure.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm(BY_NAME);
            secure.setSSLParameters(parameters);
        }
        check(chain, authType, trusting -> trusting.checkServerTrusted(chain, authType, socket));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        check(chain, authType, trusting -> trusting.checkServerTrusted(chain, authType));
    }

    private void check(X509Certificate[] chain, String authType, Check check) throws CertificateException {
        X509ExtendedTrustManager trusting = judge.get();
        if (trusting.getAcceptedIssuers().length == 0) {
            throw refused(new CertificateRefusal.Untrusted(CertificateFacts.ofChain(chain)), new CertificateException("nobody is trusted"));
        }
        try {
            check.run(trusting);
            // The JDK doesn't look at the dates of a server's certificate that is itself among the trusted ones.
            chain[0].checkValidity();
        } catch (CertificateException e) {
            throw refused(new RefusalReading(trusting).read(e, chain, authType), e);
        }
    }

    private CertificateRefusedException refused(CertificateRefusal refusal, CertificateException cause) {
        if (refusal instanceof CertificateRefusal.Untrusted) {
            onUntrusted.run();
        }
        return new CertificateRefusedException(refusal, cause);
    }

    /** One way to ask. */
    @FunctionalInterface
    private interface Check {
        void run(X509ExtendedTrustManager judge) throws CertificateException;
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw noServer();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket) throws CertificateException {
        throw noServer();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine) throws CertificateException {
        throw noServer();
    }

    private static CertificateException noServer() {
        return new CertificateException("this is for clients: nobody connects to them");
    }

    /** None are named: a client doesn't say whom it trusts. */
    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
