package ca.tetherai.profileviewer.fetch.check;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;
import ca.tetherai.profileviewer.fetch.authority.AuthorityProblem;
import ca.tetherai.profileviewer.fetch.check.CheckResult.Outcome;
import ca.tetherai.profileviewer.fetch.network.CertificateFacts;
import ca.tetherai.profileviewer.fetch.network.MachineTrust;
import ca.tetherai.profileviewer.fetch.network.Network;
import ca.tetherai.profileviewer.fetch.network.NetworkSettings;
import ca.tetherai.profileviewer.fetch.network.ProxyAddress;
import ca.tetherai.profileviewer.fetch.network.ProxyChoice;
import ca.tetherai.profileviewer.fetch.network.ProxyLogin;
import ca.tetherai.profileviewer.fetch.network.ProxyLogins;
import ca.tetherai.profileviewer.fetch.network.Route;
import ca.tetherai.profileviewer.fetch.network.TrustManagers;
import ca.tetherai.profileviewer.support.ConnectProxy;
import ca.tetherai.profileviewer.support.FullBacklog;
import ca.tetherai.profileviewer.support.RawServer;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.support.TestCertificates;
import ca.tetherai.profileviewer.support.TestNames;
import ca.tetherai.profileviewer.support.TestNetworks;
import ca.tetherai.profileviewer.support.TlsSockets;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckRunTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final String OK = "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n";

    private TestCertificates certificates;

    @BeforeAll
    void makeCertificates(@TempDir Path directory) throws IOException, InterruptedException {
        certificates = new TestCertificates(directory);
        certificates.make("good", "ip:127.0.0.1");
        certificates.make("elsewhere", "dns:elsewhere.example");
        certificates.make("named", "dns:check-by-name.test");
        certificates.make("client", "ip:127.0.0.1", "-ext", "eku=clientAuth");
        certificates.make("expired", "ip:127.0.0.1", "-startdate", "-20d", "-validity", "10");
    }

    @Test
    void eachStepSaysWhatItFound_andNoTokenIsSent() throws IOException, GeneralSecurityException {
        try (var server = tls("good")) {
            var results = check(server.url("https"), trusting(), LONG);
            assertThat(outcomes(results)).containsExactly(Outcome.PASSED, Outcome.PASSED, Outcome.PASSED, Outcome.NOT_NEEDED,
                    Outcome.PASSED,
                    Outcome.PASSED);
            assertThat(results).filteredOn(result -> result.outcome() == Outcome.PASSED)
                    .allSatisfy(result -> assertThat(result.took()).isPositive());
            assertThat(facts(results)).containsExactly(new CheckFact.Straight(), new CheckFact.Address("127.0.0.1"),
                    new CheckFact.Connected("127.0.0.1:" + server.port()),
                    new CheckFact.Encrypted("TLSv1.3", "TLS_AES_256_GCM_SHA384"), certificate("good"), certificate("authority"),
                    new CheckFact.Answered(401));
            assertThat(server.requestHeads()).singleElement()
                    .asString()
                    .startsWith("GET /api/user/profile HTTP/1.1\r\n")
                    .doesNotContainIgnoringCase("authorization");
        }
    }

    @Test
    void plainHttpToThisMachineHasFewerSteps() throws IOException {
        try (var server = RawServer.answering("HTTP/1.1 200 OK\r\n\r\n{}")) {
            var results = check(server.url("http") + "/base", TestNetworks.direct(), LONG);
            assertThat(outcomes(results)).containsExactly(Outcome.PASSED, Outcome.PASSED, Outcome.PASSED, Outcome.NOT_NEEDED,
                    Outcome.NOT_NEEDED, Outcome.PASSED);
            assertThat(server.requestHead()).startsWith("GET /base/api/user/profile HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n");
        }
    }

    @Test
    void aNameThatNobodyKnowsEndsItAtTheName() {
        Failure failure = failure(check("https://nobody-knows.test", TestNetworks.direct(), LONG), CheckStep.NAME);
        assertThat(failure.code()).isEqualTo(FailureCode.HOST_UNKNOWN);
        assertThat(failure.arguments()).isEqualTo(List.of("nobody-knows.test"));
    }

    @Test
    void aPortWhereNobodyListensEndsItAtTheConnection() throws IOException {
        int port = deadPort();
        var results = check("https://127.0.0.1:" + port, TestNetworks.direct(), LONG);
        Failure failure = failure(results, CheckStep.TCP);
        assertThat(failure.code()).isEqualTo(FailureCode.CONNECTION_REFUSED);
        assertThat(failure.arguments()).isEqualTo(List.of("127.0.0.1:" + port));
        assertThat(facts(results)).contains(new CheckFact.NotConnected("127.0.0.1:" + port, FailureCode.CONNECTION_REFUSED));
    }

    @Test
    void connectingHasALimit() throws IOException {
        try (var stuck = new FullBacklog()) {
            Failure failure = failure(check("https://127.0.0.1:" + stuck.port(), TestNetworks.direct(), SHORT), CheckStep.TCP);
            assertThat(failure.code()).isEqualTo(FailureCode.CONNECT_TIMEOUT);
            assertThat(failure.arguments()).isEqualTo(List.of("127.0.0.1", SHORT.toSeconds()));
        }
    }

    @ParameterizedTest
    @CsvSource({"elsewhere, TLS_WRONG_HOST", "expired, TLS_EXPIRED", "client, TLS_UNTRUSTED"})
    void aCertificateThatIsRefusedIsShown(String name, FailureCode code) throws IOException, GeneralSecurityException {
        try (var server = tls(name)) {
            var results = check(server.url("https"), trusting(), LONG);
            assertThat(failure(results, CheckStep.TLS).code()).isEqualTo(code);
            assertThat(facts(results)).contains(certificate(name));
            assertThat(server.requestHeads()).containsOnly("");
        }
    }

    @Test
    void aCertificateIsForTheNameThatIsAsked_notForItsAddress() throws IOException, GeneralSecurityException {
        TestNames.know("check-by-name.test", InetAddress::getLoopbackAddress);
        try (var server = tls("named")) {
            assertThat(outcomes(check("https://check-by-name.test:" + server.port(), trusting(), LONG))).doesNotContain(Outcome.FAILED);
            assertThat(failure(check(server.url("https"), trusting(), LONG), CheckStep.TLS).code()).isEqualTo(FailureCode.TLS_WRONG_HOST);
        }
    }

    @Test
    void aStrangersCertificateIsShown() throws IOException, GeneralSecurityException {
        try (var server = tls("good")) {
            var results = check(server.url("https"), TestNetworks.direct(), LONG);
            Failure failure = failure(results, CheckStep.TLS);
            assertThat(failure.code()).isEqualTo(FailureCode.TLS_UNTRUSTED);
            assertThat(failure.arguments()).isEqualTo(List.of("127.0.0.1", "Authority for tests"));
            assertThat(facts(results)).contains(certificate("good"), certificate("authority"));
        }
    }

    @Test
    void whereTheCertificateIsRefusedAnAuthorityFileThatDoesNotCountIsNamed(@TempDir Path directory) throws Exception {
        Path empty = Files.writeString(directory.resolve("company.pem"), "no certificate");
        var settings = new NetworkSettings(new ProxyChoice.None(), List.of(empty, directory.resolve("gone.pem")));
        var network = new Network(_ -> new Route.Direct(), new MachineTrust(List.of(), () -> settings), new ProxyLogins());
        try (var server = tls("good")) {
            assertThat(facts(check(server.url("https"), network, LONG))).contains(
                    new CheckFact.AuthorityFile("company.pem", AuthorityProblem.NO_CERTIFICATES),
                    new CheckFact.AuthorityFile("gone.pem", AuthorityProblem.MISSING));
        }
    }

    @ParameterizedTest
    @CsvSource({"TLSv1.2, TLS", "TLSv1.3, HTTP"})
    void aClientCertificateThatIsWantedIsNamed(String protocol, CheckStep step) throws IOException, GeneralSecurityException {
        var wanting = new TlsSockets(certificates.sockets("good"), socket -> {
            socket.setEnabledProtocols(new String[]{protocol});
            socket.setNeedClientAuth(true);
        });
        try (var server = new RawServer(wanting, connection -> connection.readHead())) {
            assertThat(failure(check(server.url("https"), trusting(), LONG), step).variant())
                    .contains(FailureVariant.CLIENT_CERTIFICATE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 400 Bad Request\r\n\r\n", "SSH-2.0-OpenSSH_9.2p1\r\n"})
    void whatIsNotTlsIsSaidToBe(String answer) throws IOException {
        try (var server = new RawServer(connection -> {
            connection.readSomething();
            connection.send(answer);
        })) {
            assertThat(failure(check(server.url("https"), TestNetworks.direct(), LONG), CheckStep.TLS).code())
                    .isEqualTo(FailureCode.TLS_NOT_SPOKEN);
        }
    }

    @Test
    void aServerThatIsSilentInTheHandshakeIsLate() throws IOException {
        try (var server = new RawServer(connection -> connection.awaitEnd())) {
            assertThat(failure(check(server.url("https"), TestNetworks.direct(), SHORT), CheckStep.TLS).code())
                    .isEqualTo(FailureCode.CONNECT_TIMEOUT);
            assertThat(failure(check(server.url("http"), TestNetworks.direct(), SHORT), CheckStep.HTTP).code())
                    .isEqualTo(FailureCode.RESPONSE_TIMEOUT);
        }
    }

    @ParameterizedTest
    @CsvSource({"'', CONNECTION_LOST", "SSH-2.0-x, NOT_HTTP", "'HTTP/2 200', NOT_HTTP"})
    void whatIsNoAnswerIsSaidToBe(String answer, FailureCode code) throws IOException {
        try (var server = RawServer.answering(answer)) {
            assertThat(failure(check(server.url("http"), TestNetworks.direct(), LONG), CheckStep.HTTP).code()).isEqualTo(code);
        }
    }

    @Test
    void aHeadThatNeverEndsIsReadNoFurtherThanAHeadCanBe() throws IOException {
        try (var server = new RawServer(connection -> {
            connection.readHead();
            connection.send("HTTP/1.1 200 OK\r\n");
            while (true) {
                connection.send("A: b\r\n".repeat(1_000));
            }
        })) {
            var results = check(server.url("http"), TestNetworks.direct(), LONG);
            assertThat(facts(results)).contains(new CheckFact.Answered(200));
        }
    }

    @Test
    void aHeadThatDripsIsLate() throws IOException {
        try (var server = new RawServer(connection -> {
            connection.readHead();
            while (true) {
                connection.send("H");
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        })) {
            assertThat(failure(check(server.url("http"), TestNetworks.direct(), SHORT), CheckStep.HTTP).code())
                    .isEqualTo(FailureCode.RESPONSE_TIMEOUT);
        }
    }

    @Test
    void aProxysTunnelIsAStepOfItsOwn_andTheLoginGoesToItAlone() throws IOException, GeneralSecurityException {
        ProxyLogin sam = ProxyLogin.of("sam", "secret").orElseThrow();
        try (var server = tls("good"); var proxy = new ConnectProxy(sam.basic())) {
            Network network = through(proxy.port());
            Failure failure = failure(check(server.url("https"), network, LONG), CheckStep.TUNNEL);
            assertThat(failure.code()).isEqualTo(FailureCode.HTTP_407);

            network.logins().keep(new ProxyAddress("127.0.0.1", proxy.port()), sam);
            var results = check(server.url("https"), network, LONG);
            assertThat(outcomes(results)).containsOnly(Outcome.PASSED);
            assertThat(facts(results)).contains(new CheckFact.ThroughProxy(new ProxyAddress("127.0.0.1", proxy.port())),
                    new CheckFact.TunnelStatus(200), new CheckFact.Answered(401));
            assertThat(server.requestHeads()).noneSatisfy(head -> assertThat(head).containsIgnoringCase("authorization"));
        }
    }

    @ParameterizedTest
    @CsvSource({"403, TUNNEL_REFUSED", "503, BEYOND_PROXY"})
    void aProxyThatRefusesTheTunnelIsNamed(int status, FailureVariant variant) throws IOException {
        try (var proxy = RawServer.answering("HTTP/1.1 " + status + " No\r\n\r\n")) {
            Failure failure = failure(check("https://api.example.com", through(proxy.port()), LONG), CheckStep.TUNNEL);
            assertThat(failure.variant()).contains(variant);
            assertThat(failure.arguments()).isEqualTo(List.of("127.0.0.1:" + proxy.port(), status));
            assertThat(proxy.requestHead())
                    .isEqualTo("CONNECT api.example.com:443 HTTP/1.1\r\nHost: api.example.com:443\r\n\r\n");
        }
    }

    @Test
    void aProxyThatWantsALoginOfAnotherKindIsNamedWithIt() throws IOException {
        try (var proxy = RawServer.answering("HTTP/1.1 407 No\r\nproxy-authenticate: NTLM\r\n\r\n")) {
            Failure failure = failure(check("https://api.example.com", through(proxy.port()), LONG), CheckStep.TUNNEL);
            assertThat(failure.variant()).contains(FailureVariant.LOGIN_UNSUPPORTED);
            assertThat(failure.arguments()).isEqualTo(List.of("127.0.0.1:" + proxy.port(), "NTLM"));
        }
    }

    @Test
    void aProxyThatTakesNotThisLoginIsNamedWithIt() throws IOException {
        try (var proxy = RawServer.answering("HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\n")) {
            Network network = through(proxy.port());
            network.logins().keep(new ProxyAddress("127.0.0.1", proxy.port()), ProxyLogin.of("sam", "wrong").orElseThrow());
            Failure failure = failure(check("https://api.example.com", network, LONG), CheckStep.TUNNEL);
            assertThat(failure.variant()).contains(FailureVariant.LOGIN_REFUSED);
        }
    }

    @Test
    void whatIsNoProxyIsSaidToBe() throws IOException {
        try (var proxy = RawServer.answering("SSH-2.0-x\r\n")) {
            Failure failure = failure(check("https://api.example.com", through(proxy.port()), LONG), CheckStep.TUNNEL);
            assertThat(failure.code()).isEqualTo(FailureCode.PROXY_FAILED);
            assertThat(failure.variant()).isEmpty();
        }
    }

    @Test
    void aProxyThatIsSilentIsLate() throws IOException {
        try (var proxy = new RawServer(connection -> {
            connection.readHead();
            connection.awaitEnd();
        })) {
            Failure failure = failure(check("https://api.example.com", through(proxy.port()), SHORT), CheckStep.TUNNEL);
            assertThat(failure.code()).isEqualTo(FailureCode.CONNECT_TIMEOUT);
            assertThat(failure.variant()).contains(FailureVariant.THROUGH_PROXY);
        }
    }

    @Test
    void aDeadProxyIsNotADeadServer() throws IOException {
        Failure failure = failure(check("https://api.example.com", through(deadPort()), LONG), CheckStep.TCP);
        assertThat(failure.code()).isEqualTo(FailureCode.PROXY_FAILED);
    }

    @Test
    void whoHasClosedItConnectsToNobody() throws IOException {
        try (var server = RawServer.answering("HTTP/1.1 200 OK\r\n\r\n")) {
            var run = new CheckRun(Samples.server(server.url("http")), TestNetworks.direct(), InstantSource.system(), LONG);
            Stream.of(CheckStep.PROXY, CheckStep.NAME).forEach(run::run);
            run.close();
            assertThat(run.run(CheckStep.TCP).outcome()).isEqualTo(Outcome.FAILED);
            assertThat(server.connectionCount()).isZero();
        }
    }

    @Test
    void closingEndsWhatIsUnderWay() throws IOException, InterruptedException {
        try (var server = new RawServer(connection -> {
            connection.readSomething();
            connection.awaitEnd();
        })) {
            var run = new CheckRun(Samples.server(server.url("https")), TestNetworks.direct(), InstantSource.system(), LONG);
            Stream.of(CheckStep.PROXY, CheckStep.NAME, CheckStep.TCP).forEach(run::run);
            var tls = CompletableFuture.supplyAsync(() -> run.run(CheckStep.TLS));
            server.awaitAsked();
            run.close();
            assertThat(tls.join().outcome()).isEqualTo(Outcome.FAILED);
        }
    }

    private List<CheckResult> check(String server, Network network, Duration limit) {
        try (var run = new CheckRun(Samples.server(server), network, InstantSource.system(), limit)) {
            return Stream.of(CheckStep.values()).map(run::run).toList();
        }
    }

    private static List<Outcome> outcomes(List<CheckResult> results) {
        return results.stream().map(CheckResult::outcome).toList();
    }

    private static List<CheckFact> facts(List<CheckResult> results) {
        return results.stream().flatMap(result -> result.facts().stream()).toList();
    }

    // The step failed, none before it did, and none after it was tried.
    private static Failure failure(List<CheckResult> results, CheckStep step) {
        CheckResult ended = results.stream().filter(result -> result.step() == step).findFirst().orElseThrow();
        assertThat(ended.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(results).allSatisfy(result -> assertThat(result.outcome()).isIn(Outcome.NOT_NEEDED,
                result.step() == step ? Outcome.FAILED : result.step().compareTo(step) < 0 ? Outcome.PASSED : Outcome.SKIPPED));
        return ended.failure().orElseThrow();
    }

    private CheckFact certificate(String name) throws IOException, GeneralSecurityException {
        return new CheckFact.Certificate(CertificateFacts.of(certificates.certificate(name)));
    }

    private RawServer tls(String certificate) throws IOException, GeneralSecurityException {
        return new RawServer(certificates.sockets(certificate), connection -> {
            connection.readHead();
            connection.send(OK);
        });
    }

    private Network trusting() throws IOException, GeneralSecurityException {
        return TestNetworks.trusting(certificates.authority());
    }

    private Network through(int port) {
        return new Network(_ -> new Route.Through(new ProxyAddress("127.0.0.1", port)), () -> {
            try {
                return TrustManagers.of(certificates.authority());
            } catch (IOException | GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }, new ProxyLogins());
    }

    private static int deadPort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
