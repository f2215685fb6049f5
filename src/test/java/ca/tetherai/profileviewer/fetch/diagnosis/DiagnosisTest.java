package ca.tetherai.profileviewer.fetch.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.network.CertificateFacts;
import ca.tetherai.profileviewer.fetch.network.CertificateRefusal;
import ca.tetherai.profileviewer.fetch.network.CertificateRefusedException;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What real sockets can't be brought to show on one machine, and that nothing hangs on the words. */
class DiagnosisTest {
    private static final CertificateFacts FACTS = new CertificateFacts("a", "b", Instant.EPOCH, Instant.EPOCH, List.of(), false);

    /** Outermost first. */
    private static Throwable chain(Throwable... links) {
        for (int i = 1; i < links.length; i++) {
            links[i - 1].initCause(links[i]);
        }
        return links[0];
    }

    static Stream<Arguments> plain() {
        return Stream.of(
                Arguments.of(chain(new HttpConnectTimeoutException("x"), new ConnectException("x")), FailureCode.CONNECT_TIMEOUT),
                Arguments.of(new HttpTimeoutException("x"), FailureCode.RESPONSE_TIMEOUT),
                Arguments.of(chain(new ConnectException("x"), new UnresolvedAddressException()), FailureCode.HOST_UNKNOWN),
                Arguments.of(chain(new ConnectException(), new ClosedChannelException()), FailureCode.CONNECTION_REFUSED),
                Arguments.of(chain(new ConnectException("x"), new ConnectException("x")), FailureCode.CONNECTION_REFUSED),
                Arguments.of(chain(new ConnectException("x"), new SocketException("x")), FailureCode.HOST_UNREACHABLE),
                Arguments.of(chain(new ConnectException("x"), new NoRouteToHostException("x")), FailureCode.HOST_UNREACHABLE),
                Arguments.of(chain(new IOException("x"), new EOFException("x")), FailureCode.CONNECTION_LOST),
                Arguments.of(chain(new IOException("x"), new SocketException("x")), FailureCode.CONNECTION_LOST),
                Arguments.of(new SocketException("x", new IOException()), FailureCode.CONNECTION_LOST),
                Arguments.of(new ProtocolException("x"), FailureCode.NOT_HTTP), Arguments.of(new IOException("x"), FailureCode.NOT_HTTP),
                Arguments.of(new NumberFormatException("x"), FailureCode.NOT_HTTP));
    }

    @ParameterizedTest
    @MethodSource("plain")
    void namesTroubleWithTheConnectionByTypeAlone(Throwable trouble, FailureCode code) {
        assertThat(Diagnosis.of(trouble, Phase.ASKING)).contains(code);
    }

    private static Throwable refused(CertificateRefusal refusal) {
        return chain(new SSLHandshakeException("x"), new CertificateRefusedException(refusal, new CertificateException("x")));
    }

    static Stream<Arguments> secure() {
        return Stream.of(
                Arguments.of(refused(new CertificateRefusal.Untrusted(List.of(FACTS))), FailureCode.TLS_UNTRUSTED),
                Arguments.of(refused(new CertificateRefusal.OutOfDate(List.of(FACTS), FACTS, CertificateRefusal.Lapse.EXPIRED)),
                        FailureCode.TLS_EXPIRED),
                Arguments.of(refused(new CertificateRefusal.WrongHost(List.of(FACTS))), FailureCode.TLS_WRONG_HOST),
                Arguments.of(new SSLHandshakeException("x"), FailureCode.TLS_HANDSHAKE),
                Arguments.of(new SSLException("x"), FailureCode.TLS_HANDSHAKE),
                Arguments.of(new IOException("stream reset by an HTTP/2 server"), FailureCode.CONNECTION_LOST));
    }

    @ParameterizedTest
    @MethodSource("secure")
    void namesTroubleWithTlsByTypeAlone(Throwable trouble, FailureCode code) {
        assertThat(Diagnosis.of(trouble, Phase.ASKING_SECURELY)).contains(code);
    }

    @Test
    void onceTheAnswerCameTlsTroubleIsALostConnection() {
        for (Phase phase : List.of(Phase.ANSWERING, Phase.ANSWERING_IN_FRAMES)) {
            assertThat(Diagnosis.of(new SSLException("x", new IOException()), phase)).contains(FailureCode.CONNECTION_LOST);
        }
    }

    // By the JDK's own words, which it has no type for.
    @Test
    void aStatusLineThatIsNoneIsNoHttp_andOneThatBreaksOffIsALostConnection() {
        for (Phase phase : List.of(Phase.ASKING, Phase.ASKING_SECURELY)) {
            assertThat(Diagnosis.of(statusLine("[SSH-2.0]"), phase)).contains(FailureCode.NOT_HTTP);
            assertThat(Diagnosis.of(statusLine("[HTTP/1.1 2]"), phase)).contains(FailureCode.CONNECTION_LOST);
        }
    }

    private static Throwable statusLine(String received) {
        return chain(new IOException("x"),
                new EOFException("HTTP/1.1 header parser received no bytes"),
                new IOException("parsing HTTP/1.1 status line, receiving " + received));
    }

    @Test
    void aRefusedTunnelHasTheProxysStatus() {
        var refused = chain(new IOException("x"), new IOException("Tunnel failed, got: 503"));
        assertThat(Diagnosis.tunnelRefusal(refused)).hasValue(503);
        assertThat(Diagnosis.of(refused, Phase.ASKING_SECURELY)).contains(FailureCode.PROXY_FAILED);
        assertThat(Diagnosis.tunnelRefusal(new IOException("x"))).isEmpty();
    }

    @Test
    void aDefectHasNoName() {
        assertThat(Diagnosis.of(new IllegalStateException("ours"), Phase.ASKING)).isEmpty();
        assertThat(Diagnosis.of(new AssertionError("ours"), Phase.ANSWERING)).isEmpty();
    }

    @Test
    void aChainThatBitesItsTailEnds() {
        var head = new IOException("x");
        head.initCause(new IOException("y", head));
        assertThat(Diagnosis.of(head, Phase.ASKING)).contains(FailureCode.CONNECTION_LOST);
    }
}
