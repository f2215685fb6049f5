package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchObserver;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.TokenStanding;
import ca.tetherai.profileviewer.support.RawServer;
import ca.tetherai.profileviewer.support.TestCertificates;
import ca.tetherai.profileviewer.support.TestNetworks;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.InstantSource;
import java.util.List;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLServerSocketFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TlsTest {
    private static final String ANSWER = "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"user\": {}}";
    private static final String HERE = "ip:127.0.0.1";

    private TestCertificates certificates;

    @BeforeAll
    void makeCertificates(@TempDir Path directory) throws IOException, InterruptedException {
        certificates = new TestCertificates(directory);
        certificates.make("good", HERE);
        certificates.make("elsewhere", "dns:elsewhere.example");
        certificates.make("expired", HERE, "-startdate", "-20d", "-validity", "10");
        certificates.make("early", HERE, "-startdate", "+10d", "-validity", "10");
        certificates.make("elsewhere-expired", "dns:elsewhere.example", "-startdate", "-20d", "-validity", "10");
    }

    private RawServer server(String certificate) throws IOException, GeneralSecurityException {
        return answering(certificates.sockets(certificate));
    }

    private static RawServer answering(ServerSocketFactory sockets) {
        return new RawServer(sockets, connection -> {
            connection.readHead();
            connection.send(ANSWER);
        });
    }

    private FetchResult fetchTrustingTheAuthority(RawServer server) throws IOException, GeneralSecurityException {
        KeyStore trusted = certificates.authority();
        return Fetching.client(TestNetworks.trusting(trusted)).fetch(Fetching.request(server.url("https")));
    }

    @Test
    void aTrustedCertificateIsTrusted() throws IOException, GeneralSecurityException {
        try (var server = server("good")) {
            assertThat(fetchTrustingTheAuthority(server)).isInstanceOf(FetchResult.Loaded.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"elsewhere, TLS_WRONG_HOST", "expired, TLS_EXPIRED", "early, TLS_EXPIRED", "elsewhere-expired, TLS_EXPIRED"})
    void aTrustedChainMayBeWrongInOtherWays_andTheTokenIsNotSent(String certificate, FailureCode code)
            throws IOException, GeneralSecurityException {
        try (var server = server(certificate)) {
            assertFailed(fetchTrustingTheAuthority(server), code);
            assertThat(server.requestHeads()).containsOnly("");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"good", "elsewhere", "expired", "authority"})
    void aCertificateFromNobodyKnownIsUntrusted_andTheTokenIsNotSent(String certificate) throws IOException, GeneralSecurityException {
        try (var server = server(certificate)) {
            assertFailed(Fetching.fetch(server.url("https")), FailureCode.TLS_UNTRUSTED);
            assertThat(server.requestHeads()).containsOnly("");
        }
    }

    @Test
    void aClientCertificateThatIsWantedIsAHandshakeThatFails() throws IOException, GeneralSecurityException {
        var wanting = new WantingClientCertificates((SSLServerSocketFactory) certificates.sockets("good"));
        try (var server = answering(wanting)) {
            Failure failure = Fetching.failure(fetchTrustingTheAuthority(server));
            assertThat(failure.code()).isEqualTo(FailureCode.TLS_HANDSHAKE);
        }
    }

    @Test
    void plainHttpOnAnHttpsAddressIsNotTls() throws IOException {
        try (var server = new RawServer(connection -> {
            connection.readSomething();
            connection.send("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\nThis is not the server's language.");
        })) {
            assertFailed(Fetching.fetch(server.url("https")), FailureCode.TLS_NOT_SPOKEN);
        }
    }

    @Test
    void aServerWithoutAProtocolInCommonIsAHandshakeThatFails() throws IOException {
        try (var server = new RawServer(connection -> {
            connection.readSomething();
            connection.send(new byte[]{0x15, 3, 1, 0, 2, 2, 0x46});
        })) {
            assertFailed(Fetching.fetch(server.url("https")), FailureCode.TLS_HANDSHAKE);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void closingInTheHandshakeIsALostConnection(boolean byReset) throws IOException {
        try (var server = new RawServer(connection -> {
            connection.readSomething();
            if (byReset) {
                connection.closeByReset();
            }
        })) {
            assertFailed(Fetching.fetch(server.url("https")), FailureCode.CONNECTION_LOST);
        }
    }

    private static void assertFailed(FetchResult result, FailureCode code) {
        Failure failure = Fetching.failure(result);
        assertThat(failure.code()).isEqualTo(code);
        assertThat(failure.arguments()).isEqualTo(List.of("127.0.0.1"));
        assertThat(failure.exchange().orElseThrow().status()).isEmpty();
    }

    /** Makes server sockets that ask the client for a certificate. */
    private static final class WantingClientCertificates extends ServerSocketFactory {
        private final SSLServerSocketFactory sockets;

        WantingClientCertificates(SSLServerSocketFactory sockets) {
            this.sockets = sockets;
        }

        @Override
        public SSLServerSocket createServerSocket(int port, int backlog, InetAddress address) throws IOException {
            var socket = (SSLServerSocket) sockets.createServerSocket(port, backlog, address);
            socket.setNeedClientAuth(true);
            return socket;
        }

        @Override
        public SSLServerSocket createServerSocket(int port, int backlog) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SSLServerSocket createServerSocket(int port) {
            throw new UnsupportedOperationException();
        }
    }
}
