package ca.tetherai.profileviewer.fetch.network;

import javax.net.ssl.X509ExtendedTrustManager;

/** Whose certificates are trusted. Thread-safe. */
@FunctionalInterface
public interface Trust {

    /** The judge of certificates for a new connection. Its refusals are {@link CertificateRefusedException}s. May read files, so not for the UI thread. */
    X509ExtendedTrustManager trustManager();
}
