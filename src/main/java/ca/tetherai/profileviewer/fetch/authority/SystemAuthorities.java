package ca.tetherai.profileviewer.fetch.authority;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Where each operating system keeps the authorities that browsers and other programs trust. */
public final class SystemAuthorities {
    private static final List<Path> BUNDLES = Stream
            .of("/etc/ssl/certs/ca-certificates.crt", "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
                    "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem")
            .map(Path::of)
            .toList();

    private SystemAuthorities() {
    }

    /**
     * The places on this system. On one without a store of its own that is a bundle in a file, of which {@code SSL_CERT_FILE} may name
     * another, as OpenSSL has it.
     *
     * @param systemName as {@code os.name} says it
     * @param environment the process's variables
     */
    public static List<AuthoritySource> of(String systemName, Map<String, String> environment) {
        String name = systemName.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return keyStores("Windows-ROOT", "Windows-ROOT-LOCALMACHINE");
        }
        if (name.startsWith("mac")) {
            return keyStores("KeychainStore-ROOT", "KeychainStore");
        }
        String named = environment.getOrDefault("SSL_CERT_FILE", "");
        return List.of(new BundleAuthorities(named.isEmpty() ? BUNDLES : List.of(Path.of(named))));
    }

    private static List<AuthoritySource> keyStores(String... types) {
        return Stream.of(types).<AuthoritySource>map(KeyStoreAuthorities::ofSystem).toList();
    }
}
