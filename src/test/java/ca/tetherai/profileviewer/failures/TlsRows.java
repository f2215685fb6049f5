package ca.tetherai.profileviewer.failures;

import static ca.tetherai.profileviewer.fetch.FailureCode.Retry.NO;
import static ca.tetherai.profileviewer.fetch.FailureCode.Retry.YES;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;
import ca.tetherai.profileviewer.support.TestCertificates;
import ca.tetherai.profileviewer.support.TestNetworks;
import ca.tetherai.profileviewer.support.TlsSockets;
import java.io.IOException;
import java.util.stream.Stream;
import javax.net.ServerSocketFactory;

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
        makeAuthority(certificates, "old authority", "-20d");
        makeAuthority(certificates, "young authority", "+1d");
        certificates.makeBy("old authority", "by-old", "-dname", "CN=by-old", "-ext", "san=ip:127.0.0.1");
        certificates.makeBy("young authority", "by-young", "-dname", "CN=by-young", "-ext", "san=ip:127.0.0.1");
    }

    private static void makeAuthority(TestCertificates certificates, String name, String from) throws IOException, InterruptedException {
        certificates.makeBy("authority", name, "-dname", "CN=" + name, "-ext", "bc:critical=ca:true", "-ext", "ku:critical=keyCertSign",
                "-startdate", from, "-validity", "10");
    }

    static Stream<FailureRow> rows() {
        return Stream.of(
                FailureRow.of(FailureCode.TLS_UNTRUSTED, YES, scene -> showing(scene, "good").over(TestNetworks.direct()))
                        .naming(HERE, "Authority for tests"),
                FailureRow.of(FailureCode.TLS_UNTRUSTED, YES, scene -> showing(scene, "authority").over(TestNetworks.direct()))
                        .as(FailureVariant.CERTIFICATE_SIGNED_ITSELF)
                        .naming(HERE),
                FailureRow.of(FailureCode.TLS_EXPIRED, YES, scene -> showing(scene, "expired")).naming(HERE),
                FailureRow.of(FailureCode.TLS_EXPIRED, YES, scene -> showing(scene, "early"))
                        .as(FailureVariant.CERTIFICATE_NOT_YET_VALID)
                        .naming(HERE),
                FailureRow.of(FailureCode.TLS_EXPIRED, YES, scene -> showing(scene, "by-old"))
                        .as(FailureVariant.AUTHORITY_EXPIRED)
                        .naming(HERE, "old authority"),
                FailureRow.of(FailureCode.TLS_EXPIRED, YES, scene -> showing(scene, "by-young"))
                        .as(FailureVariant.AUTHORITY_NOT_YET_VALID)
                        .naming(HERE, "young authority"),
                FailureRow.of(FailureCode.TLS_WRONG_HOST, NO, scene -> showing(scene, "elsewhere")).naming(HERE, "elsewhere.example"),
                FailureRow.of(FailureCode.TLS_HANDSHAKE, NO, TlsRows::wantingACertificate)
                        .as(FailureVariant.CLIENT_CERTIFICATE)
                        .naming(HERE),
                FailureRow.of(FailureCode.TLS_HANDSHAKE, NO, scene -> Situation.at(scene.server(connection -> {
                    connection.readSomething();
                    connection.send(new byte[]{0x15, 3, 1, 0, 2, 2, 0x46});
                }).url("https"))).naming(HERE),
                FailureRow.of(FailureCode.TLS_NOT_SPOKEN, NO, scene -> Situation.at(scene.server(connection -> {
                    connection.readSomething();
                    connection.send("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\nNot in this language.");
                }).url("https"))).naming(HERE));
    }

    private static Situation wantingACertificate(Scene scene) throws Exception {
        return showing(scene, new TlsSockets(scene.certificates().sockets("good"), socket -> socket.setNeedClientAuth(true)));
    }

    private static Situation showing(Scene scene, String certificate) throws Exception {
        return showing(scene, scene.certificates().sockets(certificate));
    }

    private static Situation showing(Scene scene, ServerSocketFactory sockets) throws Exception {
        var server = scene.answering(sockets, "HTTP/1.1 200 OK\r\n\r\n");
        return Situation.at(server.url("https")).over(TestNetworks.trusting(scene.certificates().authority()));
    }
}
