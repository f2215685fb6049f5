package ca.tetherai.profileviewer.fetch.authority;

import ca.tetherai.profileviewer.fetch.authority.AuthorityReading.Origin;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;

import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** The authorities that this Java trusts by default: those that come with it, or the store that {@code javax.net.ssl.trustStore} names. */
public record JavaAuthorities() implements AuthoritySource {

    @Override
    public AuthorityReading read() {
        String place = System.getProperty("javax.net.ssl.trustStore", "cacerts");
        try {
            return AuthorityReading.of(Origin.JAVA, place, certificates());
        } catch (GeneralSecurityException _) {
            return AuthorityReading.leftOut(Origin.JAVA, place, AuthorityProblem.UNREADABLE);
        }
    }

    private static List<X509Certificate> certificates() throws GeneralSecurityException {
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        return Stream.of(factory.getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .flatMap(manager -> Stream.of(manager.getAcceptedIssuers()))
                .toList();
    }

    /** Always the same: this Java looks for changes by itself when it is asked. */
    @Override
    public Object stamp() {
        return Origin.JAVA;
    }
}
