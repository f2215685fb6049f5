package ca.tetherai.profileviewer.failures;

import static ca.tetherai.profileviewer.fetch.FailureCode.Retry.AFTER_SETTINGS;
import static ca.tetherai.profileviewer.fetch.FailureCode.Retry.NO;
import static ca.tetherai.profileviewer.fetch.FailureCode.Retry.YES;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;
import ca.tetherai.profileviewer.fetch.network.ProxyAddress;
import ca.tetherai.profileviewer.fetch.network.ProxyLogin;
import ca.tetherai.profileviewer.support.RawServer;
import ca.tetherai.profileviewer.support.TestNetworks;
import java.time.Duration;
import java.util.stream.Stream;

/** "It could not be asked", but for TLS. */
final class NetworkRows {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final String HERE = "127.0.0.1";

    private NetworkRows() {
    }

    static Stream<FailureRow> rows() {
        return Stream.of(
                FailureRow.of(FailureCode.HOST_UNKNOWN, YES, _ -> Situation.at("https://nobody-knows.test")).naming("nobody-knows.test"),
                // TCP to a multicast address: the system refuses by itself, and no packet leaves.
                FailureRow.of(FailureCode.HOST_UNREACHABLE, YES, _ -> Situation.at("https://224.0.0.1")).naming("224.0.0.1"),
                FailureRow.of(FailureCode.CONNECTION_REFUSED, YES, _ -> Situation.at("http://127.0.0.1:" + Scene.deadPort())).naming(HERE),
                FailureRow.of(FailureCode.CONNECT_TIMEOUT, YES, scene -> Situation.at(stalling(scene, "").url("https")).within(SHORT, LONG))
                        .naming(HERE),
                FailureRow.of(FailureCode.RESPONSE_TIMEOUT, YES, scene -> Situation.at(stalling(scene, "")).within(LONG, SHORT))
                        .naming(HERE),
                FailureRow.of(FailureCode.RESPONSE_TIMEOUT, YES,
                        scene -> Situation.at(stalling(scene, OK + "Content-Length: 1000\r\n\r\n{")).within(LONG, SHORT)).naming(HERE),
                breaking(FailureCode.CONNECTION_LOST, YES, ""),
                breaking(FailureCode.CONNECTION_LOST, YES, OK + "Content-Length: 1000\r\n\r\n{\"" + Scene.ECHO),
                breaking(FailureCode.CONNECTION_LOST, YES, OK + "Transfer-Encoding: chunked\r\n\r\n50\r\n" + Scene.ECHO),
                FailureRow.of(FailureCode.CONNECTION_LOST, YES, scene -> Situation.at(scene.server(connection -> {
                    connection.readHead();
                    connection.closeByReset();
                }))).naming(HERE),
                FailureRow.of(FailureCode.CONNECTION_LOST, YES,
                        scene -> Situation.at(scene.server(RawServer.Connection::readSomething).url("https"))).naming(HERE),
                breaking(FailureCode.NOT_HTTP, NO, Scene.ECHO + "\r\n\r\n"),
                breaking(FailureCode.NOT_HTTP, NO, OK + "a " + Scene.ECHO + ": b\r\n\r\n"),
                breaking(FailureCode.NOT_HTTP, NO, OK + "A: " + "x".repeat(400_000) + "\r\n\r\n"),
                breaking(FailureCode.NOT_HTTP, NO, "HTTP/1.1 103 Early\r\n\r\n".repeat(50)),
                FailureRow.of(FailureCode.NOT_HTTP, NO,
                        scene -> Situation.at(scene.answering(scene.certificates().sockets("good"), OK + "\r\n").url("http"))).naming(HERE),
                FailureRow.of(FailureCode.CONNECT_TIMEOUT, YES, scene -> through(scene.stuckPort()).within(SHORT, LONG))
                        .as(FailureVariant.THROUGH_PROXY)
                        .naming("api.example.com", "localhost:"),
                FailureRow.of(FailureCode.CONNECT_TIMEOUT, YES, scene -> through(stalling(scene, "").port()).within(SHORT, LONG))
                        .as(FailureVariant.THROUGH_PROXY)
                        .naming("api.example.com", "localhost:"),
                FailureRow.of(FailureCode.CONNECT_TIMEOUT, YES,
                        scene -> through(stalling(scene, "HTTP/1.1 200 Go on\r\n\r\n").port()).within(SHORT, LONG))
                        .as(FailureVariant.THROUGH_PROXY)
                        .naming("api.example.com", "localhost:"),
                FailureRow.of(FailureCode.HTTP_407, AFTER_SETTINGS, scene -> through(scene.answering(wanting("Basic realm=\"x\"")).port()))
                        .naming("localhost:"),
                FailureRow.of(FailureCode.HTTP_407, AFTER_SETTINGS,
                        scene -> withLogin(scene.answering(wanting("Basic realm=\"x\"")).port()))
                        .as(FailureVariant.LOGIN_REFUSED)
                        .naming("localhost:"),
                FailureRow.of(FailureCode.PROXY_FAILED, YES,
                        scene -> through(scene.answering(wanting("Negotiate\r\nProxy-Authenticate: NTLM")).port()))
                        .as(FailureVariant.LOGIN_UNSUPPORTED)
                        .naming("localhost:", "Negotiate, NTLM"),
                FailureRow.of(FailureCode.PROXY_FAILED, YES, _ -> through(Scene.deadPort())).naming("localhost:"),
                FailureRow.of(FailureCode.PROXY_FAILED, YES, _ -> Situation.at("https://api.example.com")
                        .over(TestNetworks.through(new ProxyAddress("nobody-knows.test", 3128)))).naming("nobody-knows.test:3128"),
                FailureRow.of(FailureCode.PROXY_FAILED, YES,
                        scene -> through(scene.answering("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n").port()))
                        .as(FailureVariant.TUNNEL_REFUSED)
                        .naming("localhost:", "403"),
                FailureRow.of(FailureCode.PROXY_FAILED, YES,
                        scene -> through(scene.answering("HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n").port()))
                        .as(FailureVariant.BEYOND_PROXY)
                        .naming("localhost:", "503"));
    }

    private static String wanting(String login) {
        return "HTTP/1.1 407 No\r\nProxy-Authenticate: " + login + "\r\nContent-Length: 0\r\n\r\n";
    }

    private static Situation withLogin(int proxyPort) {
        Situation situation = through(proxyPort);
        situation.network().logins().keep(new ProxyAddress("localhost", proxyPort), ProxyLogin.of("sam", "wrong").orElseThrow());
        return situation;
    }

    private static Situation through(int proxyPort) {
        return Situation.at("https://api.example.com").over(TestNetworks.through(new ProxyAddress("localhost", proxyPort)));
    }

    private static FailureRow breaking(FailureCode code, FailureCode.Retry retry, String answer) {
        return FailureRow.of(code, retry, scene -> Situation.at(scene.answering(answer))).naming(HERE);
    }

    private static RawServer stalling(Scene scene, String unused) {
        return scene.server(connection -> {
            connection.readSomething();
            connection.send(unused);
            connection.awaitEnd();
        });
    }
}
