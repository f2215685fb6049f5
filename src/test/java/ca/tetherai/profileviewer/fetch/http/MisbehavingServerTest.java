package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.support.RawServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MisbehavingServerTest {

    static Stream<Arguments> answers() {
        String ok = "HTTP/1.1 200 OK\r\n";
        return Stream.of(
                Arguments.of("", FailureCode.CONNECTION_LOST, OptionalInt.empty()),
                Arguments.of("HTTP/1.1 20", FailureCode.CONNECTION_LOST, OptionalInt.empty()),
                Arguments.of(ok + "Content-Ty", FailureCode.CONNECTION_LOST, OptionalInt.empty()),
                Arguments.of(ok + "Content-Length: 10\r\n\r\n{", FailureCode.CONNECTION_LOST, OptionalInt.of(200)),
                Arguments.of(ok + "Transfer-Encoding: chunked\r\n\r\n5\r\n{", FailureCode.CONNECTION_LOST, OptionalInt.of(200)),
                Arguments.of("HTTP/1.1 500 No\r\nContent-Length: 10\r\n\r\n{", FailureCode.CONNECTION_LOST, OptionalInt.of(500)),
                Arguments.of("SSH-2.0-OpenSSH_9.2\r\n", FailureCode.NOT_HTTP, OptionalInt.empty()),
                Arguments.of("garbage", FailureCode.NOT_HTTP, OptionalInt.empty()),
                // A TLS server, asked by plain http, sends an alert.
                Arguments.of("\u0015\u0003\u0001\0\u0002\u0002F", FailureCode.NOT_HTTP, OptionalInt.empty()),
                Arguments.of("HTTP/1.1 1000 OK\r\n\r\nx", FailureCode.NOT_HTTP, OptionalInt.empty()),
                Arguments.of("HTTP/1.1 101 Switching\r\n\r\n", FailureCode.NOT_HTTP, OptionalInt.empty()),
                Arguments.of("HTTP/1.1 103 Early\r\n\r\n".repeat(50), FailureCode.NOT_HTTP, OptionalInt.empty()),
                Arguments.of(ok + "a b: c\r\n\r\n", FailureCode.NOT_HTTP, OptionalInt.empty()),
                Arguments.of(ok + "A: " + "x".repeat(400_000) + "\r\n\r\n", FailureCode.NOT_HTTP, OptionalInt.empty()),
                Arguments.of(ok + "Content-Length: ten\r\n\r\n{}", FailureCode.NOT_HTTP, OptionalInt.of(200)),
                Arguments.of(ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}", FailureCode.NOT_HTTP, OptionalInt.of(200)),
                Arguments.of("HTTP/1.1 204 No\r\nContent-Length: 2\r\n\r\n{}", FailureCode.NOT_HTTP, OptionalInt.empty()));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void whatBreaksHttpOrBreaksOffHasAName(String answer, FailureCode code, OptionalInt status) throws IOException {
        try (var server = RawServer.answering(answer)) {
            Failure failure = Fetching.failure(server.url("http"));
            assertThat(failure.code()).isEqualTo(code);
            assertThat(failure.arguments()).isEqualTo(List.of("127.0.0.1"));
            assertThat(failure.words()).isEmpty();
            Exchange exchange = failure.exchange().orElseThrow();
            assertThat(exchange.server()).hasToString(server.url("http"));
            assertThat(exchange.finishedAt()).isEqualTo(Fetching.NOW);
            // Whether the head is told apart from its body is the client's matter where both break.
            assertThat(exchange.status()).isIn(status, OptionalInt.empty());
        }
    }

    @Test
    void aResetIsALostConnection() throws IOException {
        try (var server = new RawServer(connection -> {
            connection.readHead();
            connection.closeByReset();
        })) {
            assertThat(Fetching.failure(server.url("http")).code()).isEqualTo(FailureCode.CONNECTION_LOST);
        }
    }

    @Test
    void headersWithoutEndAreNotHttp() throws IOException, InterruptedException {
        try (var server = new RawServer(connection -> {
            connection.readHead();
            connection.send("HTTP/1.1 200 OK\r\n");
            connection.sendForEver("Name: value\r\n".repeat(100).getBytes(StandardCharsets.US_ASCII));
        })) {
            assertThat(Fetching.failure(server.url("http")).code()).isEqualTo(FailureCode.NOT_HTTP);
            server.awaitClientGone();
        }
    }

    @Test
    void nothingThatListensIsARefusal() throws IOException {
        String url;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            url = "http://127.0.0.1:" + free.getLocalPort();
        }
        Failure failure = Fetching.failure(url);
        assertThat(failure.code()).isEqualTo(FailureCode.CONNECTION_REFUSED);
        assertThat(failure.arguments()).isEqualTo(List.of(url.substring("http://".length())));
        assertThat(failure.exchange()).map(Exchange::status).contains(OptionalInt.empty());
    }

    @Test
    void aNameThatDoesNotResolveIsNamed() {
        Failure failure = Fetching.failure("https://nobody-knows.test");
        assertThat(failure.code()).isEqualTo(FailureCode.HOST_UNKNOWN);
        assertThat(failure.arguments()).isEqualTo(List.of("nobody-knows.test"));
    }

    @Test
    void whatTheServerSaysOfABrokenAnswerIsKept() throws IOException {
        try (var server = RawServer.answering("HTTP/1.1 200 OK\r\nContent-Length: 10\r\nX-Request-Id: a\u0085b\r\n\r\n{\"")) {
            Failure failure = Fetching.failure(server.url("http"));
            assertThat(failure.code()).isEqualTo(FailureCode.CONNECTION_LOST);
            Exchange exchange = failure.exchange().orElseThrow();
            assertThat(exchange.status()).hasValue(200);
            assertThat(exchange.requestId()).isEqualTo(Optional.of("ab"));
            assertThat(exchange.bodyBytes()).isEqualTo(2);
        }
    }

    @Test
    void aTokenThatIsSentBackInPiecesIsNotPutTogetherAgain() throws IOException {
        String pieces = Fetching.TOKEN.replaceAll("(.{7})", "$1\u0085");
        try (var server = RawServer.answering("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\nX-Request-Id: " + pieces + "\r\n\r\n")) {
            Exchange exchange = Fetching.failure(server.url("http")).exchange().orElseThrow();
            assertThat(exchange.requestId()).isEqualTo(Optional.of("…"));
        }
    }
}
