package ca.tetherai.profileviewer.fetch.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.tetherai.profileviewer.support.RawServer;
import ca.tetherai.profileviewer.support.TestCertificates;
import ca.tetherai.profileviewer.support.TestNetworks;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.X509ExtendedTrustManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Sockets check no name unless they are told to; those of ours always do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NameCheckTest {
    private TestCertificates certificates;

    @BeforeAll
    void makeCertificates(@TempDir Path directory) throws IOException, InterruptedException {
        certificates = new TestCertificates(directory);
        certificates.make("good", "ip:127.0.0.1");
        certificates.make("elsewhere", "dns:elsewhere.example");
    }

    private void connect(String certificate) throws IOException, GeneralSecurityException {
        Network network = TestNetworks.trusting(certificates.authority());
        try (var server = new RawServer(certificates.sockets(certificate), RawServer.Connection::readSomething);
                var socket = (SSLSocket) network.sslContext(new NoClientCertificate())
                        .getSocketFactory()
                        .createSocket("127.0.0.1", server.port())) {
            socket.startHandshake();
        }
    }

    @Test
    void aSocketThatWasNotToldToCheckTheNameChecksIt() throws IOException, GeneralSecurityException {
        connect("good");
        assertThatThrownBy(() -> connect("elsewhere")).isInstanceOf(SSLHandshakeException.class)
                .cause()
                .isInstanceOfSatisfying(CertificateRefusedException.class,
                        e -> assertThat(e.refusal()).isInstanceOfSatisfying(CertificateRefusal.WrongHost.class,
                                refusal -> assertThat(refusal.names()).isEqualTo(List.of("elsewhere.example"))));
    }

    // The JDK's HTTP client, which uses these, can be told by a system property to check no name.
    @Test
    void anEngineThatWasNotToldToCheckTheNameIsTold() throws IOException, GeneralSecurityException {
        SSLEngine engine = SSLContext.getDefault().createSSLEngine("127.0.0.1", 443);
        X509ExtendedTrustManager judge = NamingTrustManager.judge(certificates.authority());
        var chain = new X509Certificate[]{certificates.certificate("elsewhere"), certificates.certificate("authority")};
        // There is no handshake that it belongs to.
        assertThatThrownBy(() -> new NamingTrustManager(() -> judge, () -> {
        }).checkServerTrusted(chain, "ECDHE_ECDSA", engine)).isInstanceOf(CertificateRefusedException.class);
        assertThat(engine.getSSLParameters().getEndpointIdentificationAlgorithm()).isEqualTo("HTTPS");
    }
}
