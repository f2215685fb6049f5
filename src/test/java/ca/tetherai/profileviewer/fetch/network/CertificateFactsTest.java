package ca.tetherai.profileviewer.fetch.network;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.TestCertificates;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CertificateFactsTest {
    private TestCertificates certificates;

    @BeforeAll
    void makeCertificates(@TempDir Path directory) throws IOException, InterruptedException {
        certificates = new TestCertificates(directory);
    }

    private CertificateFacts facts(String distinguishedName, String... more)
            throws IOException, InterruptedException, GeneralSecurityException {
        String alias = "a" + Integer.toHexString(distinguishedName.hashCode());
        String[] options = new String[more.length + 2];
        options[0] = "-dname";
        options[1] = distinguishedName;
        System.arraycopy(more, 0, options, 2, more.length);
        certificates.makeBy("authority", alias, options);
        return CertificateFacts.of(certificates.certificate(alias));
    }

    @Test
    void tellsWhoseItIsWhoSignedItAndWhenAndForWhomItIsValid() throws IOException, InterruptedException, GeneralSecurityException {
        var facts = facts("CN=server.example, OU=Web, O=Acme, C=CA", "-ext",
                "san=dns:a.example,email:x@a.example,ip:192.0.2.1,ip:2001:db8::1");
        assertThat(facts.subject()).isEqualTo("server.example");
        assertThat(facts.issuer()).isEqualTo("Authority for tests");
        assertThat(facts.names()).containsExactly("a.example", "192.0.2.1", "2001:db8:0:0:0:0:0:1");
        assertThat(facts.selfSigned()).isFalse();
        assertThat(facts.validFrom()).isBefore(facts.validUntil());
        var authority = CertificateFacts.of(certificates.certificate("authority"));
        assertThat(authority.selfSigned()).isTrue();
        assertThat(authority.subject()).isEqualTo(authority.issuer());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"O=Acme, C=CA|Acme", "OU=Web, C=CA|OU=Web, C=CA",
            "CN=\"Acme, Inc. + \\\"Sons\\\"\", O=no|Acme, Inc. + \"Sons\"", "OU=\"x,CN=y\", CN=real|real",
            "CN=Z\u00fcrich \u6771\u4eac|Z\u00fcrich \u6771\u4eac",
            "CN=a\u202eb\u001b[31mc|a\\u202eb\\u001b[31mc"})
    void namesPeopleUnderstandAndNothingThatSteers(String distinguishedName, String name)
            throws IOException, InterruptedException, GeneralSecurityException {
        assertThat(facts(distinguishedName).subject()).isEqualTo(name);
    }

    @Test
    void aServersNameOfOldStandsInTheSubject() throws IOException, InterruptedException, GeneralSecurityException {
        assertThat(facts("CN=old.example, O=Acme").names()).containsExactly("old.example");
        assertThat(facts("O=Old Acme").names()).isEmpty();
    }

    @Test
    void aNameWithoutEndIsCut() throws IOException, InterruptedException, GeneralSecurityException {
        assertThat(facts("CN=" + "a".repeat(5000)).subject()).isEqualTo("a".repeat(99) + "\u2026");
        assertThat(facts("CN=\"" + ",".repeat(20_000) + "\"").subject()).isEqualTo(",".repeat(99) + "\u2026");
    }
}
