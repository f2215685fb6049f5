package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.support.RawServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxyTest {
    private final ProxySelector before = ProxySelector.getDefault();

    @AfterEach
    void putBack() {
        ProxySelector.setDefault(before);
    }

    private static void use(int port) {
        ProxySelector.setDefault(ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), port)));
    }

    @Test
    void plainHttpToThisMachineGoesPastTheProxy() throws IOException {
        try (var proxy = RawServer.answering("HTTP/1.1 500 Never\r\n\r\n");
                var server = RawServer.answering("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"user\": {}}")) {
            use(proxy.port());
            assertThat(Fetching.fetch(server.url("http"))).isInstanceOf(FetchResult.Loaded.class);
            assertThat(proxy.connectionCount()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"403, PROXY_FAILED", "502, PROXY_FAILED", "407, HTTP_407"})
    void aProxyThatRefusesTheTunnelIsNamed_andNeverSeesTheToken(int status, FailureCode code) throws IOException {
        try (var proxy = RawServer
                .answering("HTTP/1.1 " + status + " No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n")) {
            use(proxy.port());
            Failure failure = Fetching.failure("https://api.example.com");
            assertThat(failure.code()).isEqualTo(code);
            assertThat(failure.arguments()).isEqualTo(code == FailureCode.PROXY_FAILED ? List.of("localhost:" + proxy.port()) : List.of());
            assertThat(proxy.requestHead()).startsWith("CONNECT api.example.com:443 ").doesNotContain(Fetching.TOKEN);
        }
    }

    @Test
    void aDeadProxyIsNotADeadServer() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            use(free.getLocalPort());
        }
        assertThat(Fetching.failure("https://api.example.com").code()).isEqualTo(FailureCode.PROXY_FAILED);
    }

    @Test
    void withoutAnySelectorThereIsNoProxy() throws IOException {
        ProxySelector.setDefault(null);
        try (var server = new RawServer(connection -> connection.readSomething())) {
            assertThat(Fetching.failure(server.url("https")).code()).isEqualTo(FailureCode.CONNECTION_LOST);
        }
    }
}
