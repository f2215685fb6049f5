package ca.tetherai.profileviewer.fetch.check;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.authority.AuthorityReading;
import ca.tetherai.profileviewer.fetch.diagnosis.Diagnosis;
import ca.tetherai.profileviewer.fetch.diagnosis.Phase;
import ca.tetherai.profileviewer.fetch.diagnosis.TlsBreakdown;
import ca.tetherai.profileviewer.fetch.network.CertificateFacts;
import ca.tetherai.profileviewer.fetch.network.CertificateRefusal;
import ca.tetherai.profileviewer.fetch.network.Network;
import ca.tetherai.profileviewer.fetch.network.NoClientCertificate;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;

/** Makes the connection secure, and looks at the certificates, as a fetch does. */
final class TlsStep {
    private final String host;
    private final int port;
    private final Network network;
    private final InstantSource clock;
    private final NoClientCertificate keys;

    TlsStep(String host, int port, Network network, InstantSource clock, NoClientCertificate keys) {
        this.keys = keys;
        this.host = host;
        this.port = port;
        this.network = network;
        this.clock = clock;
    }

    void take(Line line, List<CheckFact> facts) throws IOException, StepFailedException {
        var socket = (SSLSocket) network.sslContext(keys).getSocketFactory().createSocket(line.socket(), bareHost(), port, true);
        line.replace(socket);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        try {
            socket.startHandshake();
        } catch (SocketTimeoutException _) {
            throw new StepFailedException(FailureCode.CONNECT_TIMEOUT, host, line.limit().toSeconds());
        } catch (IOException e) {
            throw new StepFailedException(failure(e, facts));
        }
        var session = socket.getSession();
        facts.add(new CheckFact.Encrypted(session.getProtocol(), session.getCipherSuite()));
        Stream.of(session.getPeerCertificates())
                .filter(X509Certificate.class::isInstance)
                .map(X509Certificate.class::cast)
                .forEach(certificate -> facts.add(new CheckFact.Certificate(CertificateFacts.of(certificate))));
    }

    private Failure failure(IOException trouble, List<CheckFact> facts) {
        TlsBreakdown breakdown = breakdown(host, clock);
        Optional<CertificateRefusal> refusal = Diagnosis.certificateRefusal(trouble);
        refusal.ifPresent(refused -> {
            refused.chain().forEach(certificate -> facts.add(new CheckFact.Certificate(certificate)));
            network.trust().readings().stream().filter(AuthorityReading::isChosenAndFaulty).forEach(file -> facts.add(fact(file)));
        });
        return refusal.map(breakdown::refused).orElseGet(() -> {
            FailureCode code = Diagnosis.of(trouble, Phase.ASKING_SECURELY).orElse(FailureCode.CONNECTION_LOST);
            return keys.wasAsked()
                    ? breakdown.clientCertificateWanted()
                    : Failure.notAsked(code, host);
        });
    }

    // The name alone: the rest of the path may name a person.
    private static CheckFact fact(AuthorityReading file) {
        return new CheckFact.AuthorityFile(String.valueOf(Path.of(file.place()).getFileName()), file.problem().orElseThrow());
    }

    static TlsBreakdown breakdown(String host, InstantSource clock) {
        return new TlsBreakdown(host, clock.instant(), Optional.empty(), text -> text);
    }

    private String bareHost() {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
