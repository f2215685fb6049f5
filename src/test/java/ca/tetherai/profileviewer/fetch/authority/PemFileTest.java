package ca.tetherai.profileviewer.fetch.authority;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ca.tetherai.profileviewer.fetch.authority.PemFile.Content;
import ca.tetherai.profileviewer.support.SpecialFiles;
import ca.tetherai.profileviewer.support.TestCertificates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PemFileTest {
    private static final String BROKEN = "-----BEGIN CERTIFICATE-----\nMIIBnonsense\n-----END CERTIFICATE-----\n";
    private static final String KEY = "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n";

    private Path directory;
    private X509Certificate first;
    private X509Certificate second;
    private String firstPem;
    private String secondPem;

    @BeforeAll
    void makeCertificates(@TempDir Path made) throws IOException, InterruptedException, GeneralSecurityException {
        directory = made;
        var certificates = new TestCertificates(made);
        certificates.make("other", "dns:other.example");
        first = certificates.certificate("authority");
        second = certificates.certificate("other");
        firstPem = certificates.pem("authority");
        secondPem = certificates.pem("other");
    }

    private Content read(byte[] bytes) throws IOException {
        return PemFile.read(Files.write(directory.resolve("file"), bytes));
    }

    private Content read(String text) throws IOException {
        return read(text.getBytes(ISO_8859_1));
    }

    @Test
    void readsCertificatesAmongOtherText() throws IOException {
        var both = new Content.Certificates(List.of(first, second), 0);
        assertThat(read(firstPem + secondPem)).isEqualTo(both);
        assertThat(read("# Root \u00e9\nsubject=CN=a - b --- c\n" + firstPem + "\n\n# Next\n" + KEY + secondPem + "end")).isEqualTo(both);
        assertThat(read((firstPem + secondPem).replace("\n", "\r\n"))).isEqualTo(both);
        assertThat(read("\u00ef\u00bb\u00bf" + firstPem.replace(" CERT", " X509 CERT") + secondPem.strip())).isEqualTo(both);
    }

    @Test
    void readsDerToo() throws IOException, GeneralSecurityException {
        assertThat(read(first.getEncoded())).isEqualTo(new Content.Certificates(List.of(first), 0));
    }

    @Test
    void aBrokenCertificateLosesNoOther() throws IOException {
        var both = new Content.Certificates(List.of(first, second), 1);
        assertThat(read(BROKEN + firstPem + secondPem)).isEqualTo(both);
        assertThat(read(firstPem + BROKEN.replace("-----END CERTIFICATE-----", "") + secondPem)).isEqualTo(both);
        assertThat(read(firstPem + secondPem + secondPem.substring(0, 200))).isEqualTo(both);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "<html></html>", BROKEN, KEY, "-----BEGIN CERTIFICATE-----",
            "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n"})
    void aFileWithoutCertificatesIsSaidToBe(String text) throws IOException {
        assertThat(read(text)).isEqualTo(new Content.Unusable(AuthorityProblem.NO_CERTIFICATES));
    }

    @Test
    void aPlaceWithoutAFileIsSaidToBe() {
        assertThat(PemFile.read(directory.resolve("nowhere.pem"))).isEqualTo(new Content.Unusable(AuthorityProblem.MISSING));
        assertThat(PemFile.read(directory)).isEqualTo(new Content.Unusable(AuthorityProblem.UNREADABLE));
    }

    @Test
    void whatIsNoFileIsNotEvenOpened() throws IOException, InterruptedException {
        var unreadable = new Content.Unusable(AuthorityProblem.UNREADABLE);
        Path pipe = SpecialFiles.pipe(directory.resolve("pipe"));
        assertThat(SpecialFiles.soon(() -> PemFile.read(pipe))).isEqualTo(unreadable);
        assertThat(SpecialFiles.soon(() -> PemFile.read(SpecialFiles.endless()))).isEqualTo(unreadable);
    }

    @ParameterizedTest
    @CsvSource({"0, NO_CERTIFICATES", "1, TOO_LARGE"})
    void whatIsTooLargeIsNotRead(int more, AuthorityProblem problem) throws IOException {
        assertThat(read("-".repeat(PemFile.LONGEST + more))).isEqualTo(new Content.Unusable(problem));
    }

    @Test
    void noFileMakesTheReaderFail() throws GeneralSecurityException {
        var random = new Random(25);
        byte[] der = first.getEncoded();
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = der.clone();
            for (int j = random.nextInt(4); j >= 0; j--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertThatCode(() -> read(damaged)).doesNotThrowAnyException();
        }
    }
}
