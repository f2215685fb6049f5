package ca.tetherai.profileviewer.fetch.authority;

import ca.tetherai.profileviewer.fetch.authority.AuthorityReading.Origin;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.ProviderException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The certificates in a key store of the operating system. Those with a key beside them are somebody's own, not an authority's.
 *
 * @param type how Java names the store
 * @param opening opens it
 */
public record KeyStoreAuthorities(String type, Opening opening) implements AuthoritySource {

    /** Opens a key store, with what it holds by now. */
    @FunctionalInterface
    public interface Opening {
        /**
         * Opens it.
         *
         * @throws KeyStoreException when this Java knows no key store of that type
         * @throws GeneralSecurityException when its content can't be understood
         * @throws IOException when it can't be read
         */
        KeyStore open() throws GeneralSecurityException, IOException;
    }

    /** A store that belongs to the operating system, so that its type alone says where it is. */
    public static KeyStoreAuthorities ofSystem(String type) {
        return new KeyStoreAuthorities(type, () -> {
            var store = KeyStore.getInstance(type);
            store.load(null, null);
            return store;
        });
    }

    @Override
    public AuthorityReading read() {
        try {
            return AuthorityReading.of(Origin.SYSTEM, type, certificates(opening.open()));
        } catch (KeyStoreException _) {
            return AuthorityReading.leftOut(Origin.SYSTEM, type, AuthorityProblem.UNSUPPORTED);
        } catch (GeneralSecurityException | IOException | ProviderException _) {
            return AuthorityReading.leftOut(Origin.SYSTEM, type, AuthorityProblem.UNREADABLE);
        }
    }

    private static List<X509Certificate> certificates(KeyStore store) throws KeyStoreException {
        var certificates = new ArrayList<X509Certificate>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isCertificateEntry(alias) && store.getCertificate(alias) instanceof X509Certificate certificate) {
                certificates.add(certificate);
            }
        }
        return certificates;
    }

    /** Always the same: what is in it can't be told without reading it. */
    @Override
    public Object stamp() {
        return type;
    }
}
