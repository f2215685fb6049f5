package ca.tetherai.profileviewer.fetch.http;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;
import ca.tetherai.profileviewer.fetch.FetchLimits;
import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.fetch.diagnosis.Diagnosis;
import ca.tetherai.profileviewer.fetch.diagnosis.Phase;
import ca.tetherai.profileviewer.fetch.diagnosis.ProxyRefusal;
import ca.tetherai.profileviewer.fetch.diagnosis.TlsBreakdown;
import ca.tetherai.profileviewer.fetch.network.ProxyRouting;
import ca.tetherai.profileviewer.fetch.network.Route;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Makes a failure of an exchange that brought no whole answer. */
final class Breakdown {
    private static final Set<FailureCode> NEVER_REACHED = EnumSet.of(FailureCode.HOST_UNKNOWN, FailureCode.HOST_UNREACHABLE,
            FailureCode.CONNECTION_REFUSED);

    // How servers end it with a client that has no certificate: by an alert, which a reset may overtake.
    private static final Set<FailureCode> WITHOUT_CERTIFICATE = EnumSet.of(FailureCode.TLS_HANDSHAKE, FailureCode.CONNECTION_LOST);

    private final Exchange exchange;
    private final FetchLimits limits;
    private final ProxyRouting proxies;
    private final TlsBreakdown tls;

    Breakdown(Exchange exchange, FetchLimits limits, ProxyRouting proxies, TokenRedaction redaction) {
        this.exchange = exchange;
        this.limits = limits;
        this.proxies = proxies;
        tls = new TlsBreakdown(exchange.server().host(), exchange.finishedAt(), Optional.of(exchange), redaction::apply);
    }

    /** It took too long as a whole. */
    Failure late() {
        return failure(FailureCode.RESPONSE_TIMEOUT);
    }

    /**
     * It broke.
     *
     * @param head status and headers, if they had come
     * @param askedForCertificate whether the server asked for one of the client's, which there is none of
     * @throws IllegalStateException when {@code trouble} is a defect of the viewer
     */
    Failure broken(Throwable trouble, Optional<ResponseInfo> head, boolean askedForCertificate) {
        FailureCode code = Diagnosis.of(trouble, phase(head)).orElseThrow(() -> defect(trouble));
        if (askedForCertificate && head.isEmpty() && WITHOUT_CERTIFICATE.contains(code)) {
            return tls.clientCertificateWanted();
        }
        OptionalInt refused = Diagnosis.tunnelRefusal(trouble);
        if (refused.isPresent()) {
            return new ProxyRefusal(Optional.of(exchange), proxy().orElse("")).tunnel(refused.getAsInt());
        }
        return Diagnosis.certificateRefusal(trouble).map(tls::refused).orElseGet(() -> failure(code));
    }

    private Phase phase(Optional<ResponseInfo> head) {
        return head.map(answer -> answer.version() == HttpClient.Version.HTTP_1_1 ? Phase.ANSWERING : Phase.ANSWERING_IN_FRAMES)
                .orElse(exchange.server().isSecure() ? Phase.ASKING_SECURELY : Phase.ASKING);
    }

    private Failure failure(FailureCode code) {
        // Where there is a proxy, it is the only one whom a connection is made to, so it is the one who wasn't reached.
        Optional<String> unreachedProxy = NEVER_REACHED.contains(code) ? proxy() : Optional.empty();
        FailureCode named = unreachedProxy.isPresent() ? FailureCode.PROXY_FAILED : code;
        if (named == FailureCode.CONNECT_TIMEOUT && proxy().isPresent()) {
            return new Failure(named, Optional.of(FailureVariant.THROUGH_PROXY),
                    List.of(exchange.server().host(), limits.connect().toSeconds(), proxy().orElseThrow()), Optional.empty(),
                    Optional.of(exchange));
        }
        return new Failure(named, Optional.empty(), arguments(named), Optional.empty(), Optional.of(exchange));
    }

    private List<Object> arguments(FailureCode code) {
        ServerAddress server = exchange.server();
        if (code == FailureCode.CONNECTION_REFUSED) {
            return List.of(server.hostAndPort());
        }
        if (code == FailureCode.CONNECT_TIMEOUT) {
            return List.of(server.host(), limits.connect().toSeconds());
        }
        if (code == FailureCode.RESPONSE_TIMEOUT) {
            return List.of(server.host(), limits.exchange().toSeconds());
        }
        return code == FailureCode.PROXY_FAILED ? List.of(proxy().orElse("")) : List.of(server.host());
    }

    private Optional<String> proxy() {
        return switch (proxies.route(exchange.server())) {
            case Route.Direct() -> Optional.empty();
            case Route.Through(var proxy) -> Optional.of(proxy.toString());
        };
    }

    // Without the original, whose message may quote what the server sent; its stack trace says where to look.
    private static IllegalStateException defect(Throwable trouble) {
        var defect = new IllegalStateException("a fetch broke by " + trouble.getClass().getName());
        defect.setStackTrace(trouble.getStackTrace());
        return defect;
    }
}
