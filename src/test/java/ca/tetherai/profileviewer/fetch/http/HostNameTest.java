package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.authority.JavaAuthorities;
import ca.tetherai.profileviewer.fetch.network.MachineTrust;
import ca.tetherai.profileviewer.fetch.network.Network;
import ca.tetherai.profileviewer.fetch.network.ProxyAddress;
import ca.tetherai.profileviewer.fetch.network.ProxyLogins;
import ca.tetherai.profileviewer.fetch.network.Route;
import ca.tetherai.profileviewer.fetch.network.Trust;
import ca.tetherai.profileviewer.fetch.network.TrustManagers;
import ca.tetherai.profileviewer.support.ChildJvm;
import ca.tetherai.profileviewer.support.TestCertificates;
import ca.tetherai.profileviewer.support.TestNetworks;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server's name is checked on every way to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostNameTest {
    private Path directory;
    private TestCertificates certificates;

    @BeforeAll
    void makeCertificates(@TempDir Path made) throws IOException, InterruptedException {
        directory = made;
        certificates = new TestCertificates(made);
        certificates.make("good", "ip:127.0.0.1");
        certificates.make("elsewhere", "dns:elsewhere.example,dns:localhost");
    }

    private static String end(FetchResult result) {
        return switch (result) {
            case FetchResult.Loaded _ -> "LOADED";
            case FetchResult.Failed(var failure) -> failure.code().name();
            case FetchResult.Cancelled _ -> "CANCELLED";
        };
    }

    @ParameterizedTest
    @CsvSource({"good, LOADED", "elsewhere, TLS_WRONG_HOST"})
    void throughATunnelItIsTheServersNameThatCounts(String certificate, String end) throws IOException, GeneralSecurityException {
        try (var server = TlsServer.showing(certificates.sockets(certificate)); var proxy = new Tunnel(server.port())) {
            var network = new Network(_ -> new Route.Through(new ProxyAddress("localhost", proxy.port())), trusting(certificates),
                    new ProxyLogins());
            assertThat(end(Fetching.client(network).fetch(Fetching.request(server.url("https"))))).isEqualTo(end);
        }
    }

    private static Trust trusting(TestCertificates certificates)
            throws IOException, GeneralSecurityException {
        var authority = certificates.authority();
        return () -> TrustManagers.of(authority);
    }

    @ParameterizedTest
    @CsvSource({"good, LOADED", "elsewhere, TLS_WRONG_HOST"})
    void thePropertyThatSwitchesTheJdksCheckOffSwitchesNothingOffHere_andTheTrustStorePropertyCounts(String certificate, String end)
            throws IOException, GeneralSecurityException, InterruptedException {
        var child = new ChildJvm(directory,
                List.of("-Djdk.internal.httpclient.disableHostnameVerification=true",
                        "-Djavax.net.ssl.trustStore=" + certificates.fileOf("authority"),
                        "-Djavax.net.ssl.trustStorePassword=" + TestCertificates.PASSWORD),
                Map.of());
        try (var server = TlsServer.showing(certificates.sockets(certificate))) {
            assertThat(child.run(Asking.class, server.url("https")).out()).isEqualTo(end);
        }
    }

    /** Asks a server, in a process whose Java is set up in another way. */
    static final class Asking {
        private Asking() {
        }

        public static void main(String[] arguments) {
            var trust = new MachineTrust(List.of(new JavaAuthorities()), TestNetworks::settings);
            var client = Fetching.client(new Network(_ -> new Route.Direct(), trust, new ProxyLogins()));
            PrintStream out = System.out;
            out.print(end(client.fetch(Fetching.request(arguments[0]))));
            out.flush();
        }
    }

    /** A proxy that opens one tunnel, to a port of this machine. */
    private static final class Tunnel implements AutoCloseable {
        private final ServerSocket listener;
        private final int target;

        Tunnel(int target) throws IOException {
            this.target = target;
            listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(this::serve);
        }

        int port() {
            return listener.getLocalPort();
        }

        private void serve() {
            try (Socket client = listener.accept(); var server = new Socket(InetAddress.getLoopbackAddress(), target)) {
                var head = new StringBuilder();
                while (head.indexOf("\r\n\r\n") < 0) {
                    head.append((char) client.getInputStream().read());
                }
                client.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                Thread back = Thread.ofVirtual().start(() -> relay(server, client));
                relay(client, server);
                back.join();
            } catch (IOException | InterruptedException _) {
                // One side has gone.
            }
        }

        private static void relay(Socket from, Socket to) {
            try {
                from.getInputStream().transferTo(to.getOutputStream());
                to.shutdownOutput();
            } catch (IOException _) {
                // One side has gone.
            }
        }

        @Override
        public void close() throws IOException {
            listener.close();
        }
    }
}
