package ca.tetherai.profileviewer.failures;

import static ca.tetherai.profileviewer.fetch.FailureCode.Retry.NO;
import static ca.tetherai.profileviewer.fetch.FailureCode.Retry.YES;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.support.TestCertificates;
import ca.tetherai.profileviewer.support.TestNetworks;
import java.io.IOException;
import java.util.stream.Stream;

/** "It could not be asked" for want of a connection that is secure. */
final class TlsRows {
    private static final String HERE = "127.0.0.1";

    private TlsRows() {
    }

    /** The certificates that these rows and others speak of. */
    static void make(TestCertificates certificates) throws IOException, InterruptedException {
        certificates.make("good", "ip:127.0.0.1");
        certificates.make("elsewhere", "dns:elsewhere.example");
        certificates.make("expired", "ip:127.0.0.1", "-startdate", "-20d", "-validity", "10");
        certificates.make("early", "ip:127.0.0.1", "-startdate", "+10d", "-validity", "10");
    }

    static Stream<FailureRow> rows() {
        return Stream.of(
                FailureRow.of(FailureCode.TLS_UNTRUSTED, YES, scene -> showing(scene, "good").over(TestNetworks.direct())).naming(HERE),
                FailureRow.of(FailureCode.TLS_UNTRUSTED, YES, scene -> showing(scene, "authority").over(TestNetworks.direct()))
                        .naming(HERE),
                FailureRow.of(FailureCode.TLS_EXPIRED, YES, scene -> showing(scene, "expired")).naming(HERE),
                FailureRow.of(FailureCode.TLS_EXPIRED, YES, scene -> showing(scene, "early")).naming(HERE),
                FailureRow.of(FailureCode.TLS_WRONG_HOST, NO, scene -> showing(scene, "elsewhere")).naming(HERE),
                FailureRow.of(FailureCode.TLS_HANDSHAKE, NO, scene -> Situation.at(scene.server(connection -> {
                    connection.readSomething();
                    connection.send(new byte[]{0x15, 3, 1, 0, 2, 2, 0x46});
                }).url("https"))).naming(HERE),
                FailureRow.of(FailureCode.TLS_NOT_SPOKEN, NO, scene -> Situation.at(scene.server(connection -> {
                    connection.readSomething();
                    connection.send("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\nNot in this language.");
                }).url("https"))).naming(HERE));
    }

    private static Situation showing(Scene scene, String certificate) throws Exception {
        var server = scene.answering(scene.certificates().sockets(certificate), "HTTP/1.1 200 OK\r\n\r\n");
        return Situation.at(server.url("https")).over(TestNetworks.trusting(scene.certificates().authority()));
    }
}
