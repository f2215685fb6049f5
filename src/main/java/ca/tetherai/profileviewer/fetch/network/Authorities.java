package ca.tetherai.profileviewer.fetch.network;

import ca.tetherai.profileviewer.fetch.authority.AuthorityReading;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;

/** Puts together what was read at several places. */
final class Authorities {
    private Authorities() {
    }

    /** A key store, in memory only, with each certificate once. */
    static KeyStore merged(List<AuthorityReading> readings) {
        List<X509Certificate> certificates = readings.stream().flatMap(reading -> reading.certificates().stream()).distinct().toList();
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (int i = 0; i < certificates.size(); i++) {
                store.setCertificateEntry(Integer.toString(i), certificates.get(i));
            }
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("every Java has PKCS#12", e);
        }
    }
}
