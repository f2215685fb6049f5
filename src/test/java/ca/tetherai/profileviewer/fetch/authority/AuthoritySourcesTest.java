package ca.tetherai.profileviewer.fetch.authority;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.authority.AuthorityReading.Origin;
import ca.tetherai.profileviewer.support.TestCertificates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.ProviderException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthoritySourcesTest {
    private Path directory;
    private TestCertificates certificates;

    @BeforeAll
    void makeCertificates(@TempDir Path made) throws IOException, InterruptedException {
        directory = made;
        certificates = new TestCertificates(made);
    }

    private Path pem(String name) throws IOException, GeneralSecurityException {
        return Files.writeString(directory.resolve(name), certificates.pem("authority"));
    }

    @Test
    void javaBringsItsOwn() {
        AuthorityReading reading = new JavaAuthorities().read();
        assertThat(reading.origin()).isEqualTo(Origin.JAVA);
        assertThat(reading.problem()).isEmpty();
        assertThat(reading.certificates()).hasSizeGreaterThan(50);
    }

    @Test
    void ofAKeyStoreTheCertificatesCount_notTheIdentities() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(certificates.fileOf("authority").toFile(), TestCertificates.PASSWORD.toCharArray());
        assertThat(new KeyStoreAuthorities("PKCS12", () -> store).read())
                .isEqualTo(AuthorityReading.leftOut(Origin.SYSTEM, "PKCS12", AuthorityProblem.NO_CERTIFICATES));
        store.setCertificateEntry("trusted", certificates.certificate("authority"));
        assertThat(new KeyStoreAuthorities("PKCS12", () -> store).read())
                .isEqualTo(AuthorityReading.of(Origin.SYSTEM, "PKCS12", List.of(certificates.certificate("authority"))));
    }

    @Test
    void aKeyStoreThatCannotBeReadIsSaidToBe() {
        assertThat(KeyStoreAuthorities.ofSystem("Nobody-ROOT").read().problem()).contains(AuthorityProblem.UNSUPPORTED);
        assertThat(KeyStoreAuthorities.ofSystem("PKCS12").read().problem()).contains(AuthorityProblem.NO_CERTIFICATES);
        assertThat(new KeyStoreAuthorities("Damaged", () -> {
            throw new IOException("damaged");
        }).read().problem()).contains(AuthorityProblem.UNREADABLE);
        assertThat(new KeyStoreAuthorities("Native", () -> {
            throw new ProviderException("no access");
        }).read().problem()).contains(AuthorityProblem.UNREADABLE);
    }

    @Test
    void theFirstBundleThatThereIsCounts() throws IOException, GeneralSecurityException {
        Path nowhere = directory.resolve("nowhere.pem");
        Path bundle = pem("bundle.pem");
        assertThat(new BundleAuthorities(List.of(nowhere, bundle, pem("later.pem"))).read())
                .isEqualTo(AuthorityReading.of(Origin.SYSTEM, bundle.toString(), List.of(certificates.certificate("authority"))));
        assertThat(new BundleAuthorities(List.of(nowhere)).read())
                .isEqualTo(AuthorityReading.leftOut(Origin.SYSTEM, nowhere.toString(), AuthorityProblem.MISSING));
    }

    @Test
    void whatIsBrokenInAFileIsSaid() throws IOException, GeneralSecurityException {
        Path partly = Files.writeString(directory.resolve("partly.pem"), certificates.pem("authority") + "-----BEGIN CERTIFICATE-----\n");
        assertThat(new FileAuthorities(Origin.CHOSEN, partly).read()).isEqualTo(new AuthorityReading(Origin.CHOSEN, partly.toString(),
                List.of(certificates.certificate("authority")), Optional.of(AuthorityProblem.PARTLY_BROKEN)));
    }

    @Test
    void aFaultMattersWhereSomebodyChoseThePlace() throws IOException, GeneralSecurityException {
        Path nowhere = directory.resolve("nowhere.pem");
        assertThat(new FileAuthorities(Origin.CHOSEN, nowhere).read().isChosenAndFaulty()).isTrue();
        assertThat(new FileAuthorities(Origin.SYSTEM, nowhere).read().isChosenAndFaulty()).isFalse();
        assertThat(AuthorityReading.of(Origin.CHOSEN, "mine.pem", List.of(certificates.certificate("authority"))).isChosenAndFaulty())
                .isFalse();
    }

    @Test
    void aFileThatChangesComesOrGoesHasAnotherStamp() throws IOException, GeneralSecurityException {
        var source = new FileAuthorities(Origin.CHOSEN, directory.resolve("changing.pem"));
        Object missing = source.stamp();
        pem("changing.pem");
        Object there = source.stamp();
        assertThat(there).isNotEqualTo(missing).isEqualTo(source.stamp());
        Files.writeString(directory.resolve("changing.pem"), certificates.pem("authority") + "\n");
        Object longer = source.stamp();
        assertThat(longer).isNotEqualTo(there);
        Files.move(pem("next.pem"), directory.resolve("changing.pem"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(source.stamp()).isNotEqualTo(longer).isNotEqualTo(there);
    }

    @Test
    void eachSystemHasItsPlaces() {
        assertThat(SystemAuthorities.of("Windows 11", Map.of()))
                .extracting(source -> ((KeyStoreAuthorities) source).type())
                .containsExactly("Windows-ROOT", "Windows-ROOT-LOCALMACHINE");
        assertThat(SystemAuthorities.of("Mac OS X", Map.of("SSL_CERT_FILE", "/ignored")))
                .extracting(source -> ((KeyStoreAuthorities) source).type())
                .containsExactly("KeychainStore-ROOT", "KeychainStore");
        assertThat(SystemAuthorities.of("Linux", Map.of("SSL_CERT_FILE", "")))
                .singleElement()
                .isEqualTo(SystemAuthorities.of("FreeBSD", Map.of()).getFirst())
                .isInstanceOfSatisfying(BundleAuthorities.class,
                        bundle -> assertThat(bundle.places()).hasSize(5).contains(Path.of("/etc/ssl/cert.pem")));
        assertThat(SystemAuthorities.of("Linux", Map.of("SSL_CERT_FILE", "/opt/company.pem")))
                .containsExactly(new BundleAuthorities(List.of(Path.of("/opt/company.pem"))));
    }
}
