package ca.tetherai.profileviewer.fetch.network;

import java.security.KeyStore;

import javax.net.ssl.X509ExtendedTrustManager;

import org.jspecify.annotations.Nullable;

/** Judges of certificates for tests that leave the machine's authorities alone. */
public final class TrustManagers {
    private TrustManagers() {
    }

    /** Trusts whom this Java trusts by default. */
    public static X509ExtendedTrustManager ofThisJava() {
        return of(null);
    }

    /** Trusts whom the certificates of a key store vouch for; without one, whom this Java trusts. */
    public static X509ExtendedTrustManager of(@Nullable KeyStore authorities) {
        X509ExtendedTrustManager judge = NamingTrustManager.judge(authorities);
        return new NamingTrustManager(() -> judge, () -> {
        });
    }
}
