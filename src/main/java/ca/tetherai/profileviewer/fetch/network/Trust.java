package ca.tetherai.profileviewer.fetch.network;

import javax.net.ssl.X509ExtendedTrustManager;

/** Whose certificates are trusted. Thread-safe; may read files, so not for the UI thread. */
@FunctionalInterface
public interface Trust {

    /** The judge of certificates for a new connection. */
    X509ExtendedTrustManager trustManager();
}
