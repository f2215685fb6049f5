package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.network.ProxyAddress;
import ca.tetherai.profileviewer.support.RawServer;
import ca.tetherai.profileviewer.support.TestNetworks;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxyTest {
    private static Failure failure(int proxyPort) {
        var network = TestNetworks.through(new ProxyAddress("localhost", proxyPort));
        return Fetching.failure(Fetching.client(network).fetch(Fetching.request("https://api.example.com")));
    }

    @Test
    void plainHttpToThisMachineGoesPastTheProxy() throws IOException {
        try (var proxy = RawServer.answering("HTTP/1.1 500 Never\r\n\r\n");
                var server = RawServer.answering("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"user\": {}}")) {
            var network = TestNetworks.through(new ProxyAddress("localhost", proxy.port()));
            assertThat(Fetching.client(network).fetch(Fetching.request(server.url("http")))).isInstanceOf(FetchResult.Loaded.class);
            assertThat(proxy.connectionCount()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"403, PROXY_FAILED", "502, PROXY_FAILED", "407, HTTP_407"})
    void aProxyThatRefusesTheTunnelIsNamed_andNeverSeesTheToken(int status, FailureCode code) throws IOException {
        try (var proxy = RawServer
                .answering("HTTP/1.1 " + status + " No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n")) {
            Failure failure = failure(proxy.port());
            assertThat(failure.code()).isEqualTo(code);
            assertThat(failure.arguments()).isEqualTo(code == FailureCode.PROXY_FAILED
                    ? List.of("localhost:" + proxy.port(), status)
                    : List.of("localhost:" + proxy.port()));
            assertThat(proxy.requestHead()).startsWith("CONNECT api.example.com:443 ").doesNotContain(Fetching.TOKEN);
        }
    }

    @Test
    void aDeadProxyIsNotADeadServer() throws IOException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThat(failure(port).code()).isEqualTo(FailureCode.PROXY_FAILED);
    }
}
