package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.network.Network;
import ca.tetherai.profileviewer.fetch.network.ProxyAddress;
import ca.tetherai.profileviewer.fetch.network.ProxyLogin;
import ca.tetherai.profileviewer.fetch.network.ProxyLogins;
import ca.tetherai.profileviewer.fetch.network.Route;
import ca.tetherai.profileviewer.fetch.network.TrustManagers;
import ca.tetherai.profileviewer.support.ConnectProxy;
import ca.tetherai.profileviewer.support.RawServer;
import ca.tetherai.profileviewer.support.ServerProcess;
import ca.tetherai.profileviewer.support.TestCertificates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tunnels through proxies that want to know who is asking. */
class ProxyLoginTest {
    private static final ProxyLogin SAM = ProxyLogin.of("sam", "sécret").orElseThrow();

    @TempDir
    private Path directory;
    private TestCertificates certificates;
    private KeyStore trusted;

    @BeforeEach
    void makeCertificates() throws IOException, InterruptedException, GeneralSecurityException {
        certificates = new TestCertificates(directory);
        certificates.make("good", "ip:127.0.0.1");
        trusted = certificates.authority();
    }

    @Test
    void theProxyGetsTheLoginAndTheServerTheToken_andNeitherTheOther() throws IOException, GeneralSecurityException {
        try (var server = TlsServer.showing(certificates.sockets("good")); var proxy = new ConnectProxy(SAM.basic())) {
            Network network = through(proxy.port());
            assertThat(Fetching.failure(fetch(network, server)).code()).isEqualTo(FailureCode.HTTP_407);
            assertThat(server.connectionCount()).isZero();

            network.logins().keep(address(proxy.port()), SAM);
            assertThat(fetch(network, server)).isInstanceOf(FetchResult.Loaded.class);
            assertThat(proxy.heads()).allSatisfy(head -> assertThat(head).startsWith("CONNECT ").doesNotContain("Bearer", Fetching.TOKEN));
            assertThat(server.requestHead()).contains("Authorization: Bearer " + Fetching.TOKEN)
                    .doesNotContainIgnoringCase("proxy-authorization")
                    .doesNotContain(SAM.basic());
        }
    }

    @Test
    void aLoginThatIsNotTakenIsSaidToBe_andTheServerIsNotAsked() throws IOException, GeneralSecurityException {
        try (var server = TlsServer.showing(certificates.sockets("good")); var proxy = new ConnectProxy(SAM.basic())) {
            Network network = through(proxy.port());
            network.logins().keep(address(proxy.port()), ProxyLogin.of("sam", "wrong").orElseThrow());
            var failure = Fetching.failure(fetch(network, server));
            assertThat(failure.code()).isEqualTo(FailureCode.HTTP_407);
            assertThat(failure.variant()).contains(FailureVariant.LOGIN_REFUSED);
            assertThat(proxy.heads()).hasSize(1);
            assertThat(server.connectionCount()).isZero();
        }
    }

    @Test
    void tinyproxyIsSuchAProxy() throws IOException, InterruptedException, GeneralSecurityException {
        Optional<Path> installed = ServerProcess.onPath("tinyproxy");
        assumeTrue(installed.isPresent(), "tinyproxy is not installed");
        Path tinyproxy = installed.orElseThrow();
        try (var server = TlsServer.showing(certificates.sockets("good"));
                var proxy = ServerProcess.start(directory.resolve("tinyproxy.txt"), port -> command(tinyproxy, port))) {
            int port = proxy.port();
            Network network = through(port);
            assertThat(Fetching.failure(fetch(network, server)).code()).isEqualTo(FailureCode.HTTP_407);
            network.logins().keep(address(port), ProxyLogin.of("sam", "secret").orElseThrow());
            assertThat(fetch(network, server)).isInstanceOf(FetchResult.Loaded.class);
            assertThat(server.requestHead()).doesNotContainIgnoringCase("proxy-authorization");
        }
    }

    private List<String> command(Path tinyproxy, int port) {
        try {
            Path configuration = Files.writeString(directory.resolve("tinyproxy.conf"),
                    "Port " + port + "\nListen 127.0.0.1\nTimeout 20\nMaxClients 10\nBasicAuth sam secret\n");
            return List.of(tinyproxy.toString(), "-d", "-c", configuration.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FetchResult fetch(Network network, RawServer server) {
        return Fetching.client(network).fetch(Fetching.request(server.url("https")));
    }

    private Network through(int port) {
        return new Network(_ -> new Route.Through(address(port)), () -> TrustManagers.of(trusted), new ProxyLogins());
    }

    private static ProxyAddress address(int port) {
        return new ProxyAddress("127.0.0.1", port);
    }
}
