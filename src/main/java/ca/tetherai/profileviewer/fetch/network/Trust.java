package ca.tetherai.profileviewer.fetch.network;

import ca.tetherai.profileviewer.fetch.authority.AuthorityReading;
import java.util.List;
import javax.net.ssl.X509ExtendedTrustManager;

/** Whose certificates are trusted. Thread-safe. */
@FunctionalInterface
public interface Trust {

    /** The judge of certificates for a new connection. Its refusals are {@link CertificateRefusedException}s. May read files, so not for the UI thread. */
    X509ExtendedTrustManager trustManager();

    /** What was found at each place where authorities are kept, as far as that is known. May read files, so not for the UI thread. */
    default List<AuthorityReading> readings() {
        return List.of();
    }
}
