package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.CalendarTime;
import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.support.RawServer;
import ca.tetherai.profileviewer.support.TestCertificates;
import ca.tetherai.profileviewer.support.TestNetworks;
import ca.tetherai.profileviewer.support.TlsSockets;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TlsTest {
    private static final String HOST = "127.0.0.1";
    private static final String HERE = "ip:127.0.0.1";
    private static final CalendarTime CLOCK = new CalendarTime(Fetching.NOW);

    private TestCertificates certificates;

    @BeforeAll
    void makeCertificates(@TempDir Path directory) throws IOException, InterruptedException {
        certificates = new TestCertificates(directory);
        certificates.make("good", HERE);
        certificates.make("elsewhere", "dns:elsewhere.example");
        certificates.make("everywhere", "dns:a.example,dns:b.example,ip:127.0.0.2,dns:c.example,dns:d.example");
        certificates.makeBy("authority", "named", "-dname", "CN=named.example");
        certificates.makeBy("authority", "nameless", "-dname", "C=CA");
        certificates.make("expired", HERE, "-startdate", "-20d", "-validity", "10");
        certificates.make("early", HERE, "-startdate", "+10d", "-validity", "10");
        certificates.make("elsewhere-expired", "dns:elsewhere.example", "-startdate", "-20d", "-validity", "10");
        makeAuthority("old authority", "-startdate", "-20d", "-validity", "10");
        makeAuthority("young authority", "-startdate", "+1d", "-validity", "10");
        certificates.makeSelfSigned("ancient", "-dname", "CN=ancient", "-ext", "bc:critical=ca:true", "-ext", "ku:critical=keyCertSign",
                "-startdate", "-60d", "-validity", "30");
        certificates.makeBy("ancient", "by-ancient", "-dname", "CN=by", "-ext", "san=" + HERE);
        certificates.makeBy("ancient", "by-ancient-expired", "-dname", "CN=by", "-ext", "san=" + HERE, "-startdate", "-20d", "-validity",
                "10");
        certificates.makeSelfSigned("thief", "-dname", "CN=" + Fetching.TOKEN);
        certificates.makeBy("old authority", "by-old", "-dname", "CN=by", "-ext", "san=" + HERE);
        certificates.makeBy("young authority", "by-young", "-dname", "CN=by", "-ext", "san=" + HERE);
        certificates.makeBy("thief", "by-thief", "-dname", "CN=by", "-ext", "san=" + HERE);
        certificates.makeSelfSigned("itself", "-dname", "CN=itself", "-ext", "san=" + HERE);
        certificates.makeSelfSigned("itself-expired", "-dname", "CN=itself", "-ext", "san=" + HERE, "-startdate", "-20d", "-validity",
                "10");
    }

    private void makeAuthority(String name, String... more) throws IOException, InterruptedException {
        Stream<String> options = Stream.of("-dname", "CN=" + name, "-ext", "bc:critical=ca:true", "-ext", "ku:critical=keyCertSign");
        certificates.makeBy("authority", name, Stream.concat(options, Stream.of(more)).toArray(String[]::new));
    }

    private RawServer server(String certificate) throws IOException, GeneralSecurityException {
        return TlsServer.showing(certificates.sockets(certificate));
    }

    private FetchResult fetchTrusting(KeyStore trusted, RawServer server) {
        return Fetching.client(TestNetworks.trusting(trusted)).fetch(Fetching.request(server.url("https")));
    }

    private Failure failureTrusting(KeyStore trusted, String certificate) throws IOException, GeneralSecurityException {
        try (var server = server(certificate)) {
            Failure failure = Fetching.failure(fetchTrusting(trusted, server));
            assertThat(server.requestHeads()).containsOnly("");
            assertThat(failure.exchange().orElseThrow().status()).isEmpty();
            return failure;
        }
    }

    private CalendarTime endOf(String certificate) throws IOException, GeneralSecurityException {
        return new CalendarTime(certificates.certificate(certificate).getNotAfter().toInstant());
    }

    private CalendarTime startOf(String certificate) throws IOException, GeneralSecurityException {
        return new CalendarTime(certificates.certificate(certificate).getNotBefore().toInstant());
    }

    @Test
    void aTrustedCertificateIsTrusted() throws IOException, GeneralSecurityException {
        try (var server = server("good")) {
            assertThat(fetchTrusting(certificates.authority(), server)).isInstanceOf(FetchResult.Loaded.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"elsewhere, TLS_WRONG_HOST", "everywhere, TLS_WRONG_HOST", "expired, TLS_EXPIRED", "early, TLS_EXPIRED",
            "by-old, TLS_EXPIRED",
            "by-young, TLS_EXPIRED", "elsewhere-expired, TLS_EXPIRED", "itself, TLS_UNTRUSTED", "itself-expired, TLS_UNTRUSTED"})
    void aCertificateMayBeWrongInManyWays_andTheTokenIsNotSent(String certificate, FailureCode code)
            throws IOException, GeneralSecurityException {
        assertThat(failureTrusting(certificates.authority(), certificate).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"good", "elsewhere", "expired", "by-old"})
    void aCertificateFromNobodyKnownIsUntrusted_andItsSignerIsNamed(String certificate) throws IOException, GeneralSecurityException {
        assertFailure(failureTrusting(certificates.trusting("itself"), certificate), FailureCode.TLS_UNTRUSTED, HOST,
                "Authority for tests");
    }

    @ParameterizedTest
    @ValueSource(strings = {"itself", "itself-expired", "authority"})
    void aCertificateThatSignedItselfIsSaidToHave(String certificate) throws IOException, GeneralSecurityException {
        assertVariant(failureTrusting(certificates.trusting("good"), certificate), FailureVariant.CERTIFICATE_SIGNED_ITSELF, HOST);
    }

    @Test
    void theEndOfACertificateIsTold_besideTheClock() throws IOException, GeneralSecurityException {
        assertFailure(failureTrusting(certificates.authority(), "expired"), FailureCode.TLS_EXPIRED, HOST, endOf("expired"), CLOCK);
        assertVariant(failureTrusting(certificates.authority(), "early"), FailureVariant.CERTIFICATE_NOT_YET_VALID, HOST, startOf("early"),
                CLOCK);
    }

    @Test
    void anAuthorityOnTheWayMayBeOutOfDateToo() throws IOException, GeneralSecurityException {
        assertVariant(failureTrusting(certificates.authority(), "by-old"), FailureVariant.AUTHORITY_EXPIRED, HOST, endOf("old authority"),
                CLOCK, "old authority");
        assertVariant(failureTrusting(certificates.authority(), "by-young"), FailureVariant.AUTHORITY_NOT_YET_VALID, HOST,
                startOf("young authority"), CLOCK, "young authority");
    }

    @Test
    void theDatesOfATrustedAuthorityDoNotCount() throws IOException, GeneralSecurityException {
        assertFailure(failureTrusting(certificates.trusting("ancient"), "by-ancient-expired"), FailureCode.TLS_EXPIRED, HOST,
                endOf("by-ancient-expired"), CLOCK);
        try (var server = server("by-ancient")) {
            assertThat(fetchTrusting(certificates.trusting("ancient"), server)).isInstanceOf(FetchResult.Loaded.class);
        }
    }

    @Test
    void aCertificateThatIsItselfTrustedExpiresAllTheSame() throws IOException, GeneralSecurityException {
        assertFailure(failureTrusting(certificates.trusting("itself-expired"), "itself-expired"), FailureCode.TLS_EXPIRED, HOST,
                endOf("itself-expired"), CLOCK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"elsewhere|elsewhere.example|0", "everywhere|a.example, b.example, 127.0.0.2|2",
            "named|named.example|0",
            "nameless|''|0"})
    void theNamesThatACertificateIsForAreTold(String certificate, String names, int more) throws IOException, GeneralSecurityException {
        assertFailure(failureTrusting(certificates.authority(), certificate), FailureCode.TLS_WRONG_HOST, HOST, names, more);
    }

    @Test
    void aTokenInACertificateIsNotRepeated() throws IOException, GeneralSecurityException {
        // Whoever got the token in an earlier exchange can put it there.
        try (var server = TlsServer.showing(certificates.sockets("by-thief"))) {
            assertFailure(Fetching.failure(Fetching.fetch(server.url("https"))), FailureCode.TLS_UNTRUSTED, HOST, "…");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\nNot my language.", "SSH-2.0-OpenSSH_9.2p1\r\n",
            "220 mail.example ESMTP\r\n", "\u0000\u0000\u0000\u0000\u0000\u0000", "\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff"})
    void whatIsNotTlsOnAnHttpsAddressIsSaidToBe(String answer) throws IOException {
        try (var server = new RawServer(connection -> {
            connection.readSomething();
            connection.send(answer);
        })) {
            assertFailure(Fetching.failure(server.url("https")), FailureCode.TLS_NOT_SPOKEN, HOST);
        }
    }

    @Test
    void aServerWithoutAProtocolInCommonIsAHandshakeThatFails() throws IOException {
        try (var server = new RawServer(connection -> {
            connection.readSomething();
            connection.send(new byte[]{0x15, 3, 1, 0, 2, 2, 0x46});
        })) {
            assertFailure(Fetching.failure(server.url("https")), FailureCode.TLS_HANDSHAKE, HOST);
        }
    }

    @Test
    void aServerWithoutACipherInCommonIsAHandshakeThatFails() throws IOException, GeneralSecurityException {
        // Its key is for ECDSA.
        try (var server = TlsServer.showing(new TlsSockets(certificates.sockets("good"), socket -> {
            socket.setEnabledProtocols(new String[]{"TLSv1.2"});
            socket.setEnabledCipherSuites(new String[]{"TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"});
        }))) {
            assertFailure(Fetching.failure(fetchTrusting(certificates.authority(), server)), FailureCode.TLS_HANDSHAKE, HOST);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void aClientCertificateThatIsWantedIsAHandshakeThatFails(String protocol) throws IOException, GeneralSecurityException {
        try (var server = TlsServer.showing(new TlsSockets(certificates.sockets("good"), socket -> {
            socket.setEnabledProtocols(new String[]{protocol});
            socket.setNeedClientAuth(true);
        }))) {
            Failure failure = Fetching.failure(fetchTrusting(certificates.authority(), server));
            assertThat(failure.code()).isEqualTo(FailureCode.TLS_HANDSHAKE);
            assertVariant(failure, FailureVariant.CLIENT_CERTIFICATE, HOST);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void aServerThatAsksForAClientCertificateMayDoWithoutOne(String protocol) throws IOException, GeneralSecurityException {
        try (var server = TlsServer.showing(new TlsSockets(certificates.sockets("good"), socket -> {
            socket.setEnabledProtocols(new String[]{protocol});
            socket.setWantClientAuth(true);
        }))) {
            assertThat(fetchTrusting(certificates.authority(), server)).isInstanceOf(FetchResult.Loaded.class);
        }
    }

    @Test
    void aServerThatAsksForAClientCertificateAndBreaksOffWantedOne() throws IOException, GeneralSecurityException {
        // Where the system drops what came before a reset, this is all that is seen of the alert.
        var wanting = new TlsSockets(certificates.sockets("good"), socket -> socket.setWantClientAuth(true));
        try (var server = new RawServer(wanting, connection -> {
            connection.readHead();
            connection.closeByReset();
        })) {
            assertVariant(Fetching.failure(fetchTrusting(certificates.authority(), server)), FailureVariant.CLIENT_CERTIFICATE, HOST);
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
            assertFailure(Fetching.failure(server.url("https")), FailureCode.CONNECTION_LOST, HOST);
        }
    }

    private static void assertFailure(Failure failure, FailureCode code, Object... arguments) {
        assertThat(failure.code()).isEqualTo(code);
        assertThat(failure.variant()).isEmpty();
        assertThat(failure.arguments()).containsExactly(arguments);
    }

    private static void assertVariant(Failure failure, FailureVariant variant, Object... arguments) {
        assertThat(failure.variant()).isEqualTo(Optional.of(variant));
        assertThat(failure.arguments()).containsExactly(arguments);
    }
}
