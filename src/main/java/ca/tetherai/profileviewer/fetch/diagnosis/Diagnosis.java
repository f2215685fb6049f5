package ca.tetherai.profileviewer.fetch.diagnosis;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.network.CertificateRefusal;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.net.ssl.SSLException;

/** Names what an exchange broke on, by the types of the exceptions that {@code java.net.http} throws. */
public final class Diagnosis {
    private static final String NO_STATUS_LINE = "parsing HTTP/1.1 status line";
    private static final String BROKEN_STATUS_LINE = NO_STATUS_LINE + ", receiving [HTTP/";
    private static final String TUNNEL_REFUSED = "Tunnel failed";
    private static final Pattern REFUSED_TUNNEL = Pattern.compile("^" + TUNNEL_REFUSED + ", got: (\\d{3})\\b");

    private Diagnosis() {
    }

    /** The name, or nothing when this can't come from a server or the way to it, but is a defect of ours. */
    public static Optional<FailureCode> of(Throwable trouble, Phase phase) {
        var causes = Causes.of(trouble);
        if (causes.has(HttpConnectTimeoutException.class)) {
            return Optional.of(FailureCode.CONNECT_TIMEOUT);
        }
        if (causes.has(HttpTimeoutException.class)) {
            return Optional.of(FailureCode.RESPONSE_TIMEOUT);
        }
        if (causes.has(UnresolvedAddressException.class)) {
            return Optional.of(FailureCode.HOST_UNKNOWN);
        }
        if (causes.has(ConnectException.class)) {
            return Optional.of(connecting(causes));
        }
        if (causes.has(SSLException.class) && (phase == Phase.ASKING_SECURELY)) {
            return Optional.of(TlsDiagnosis.of(causes));
        }
        if (breaksHttp(causes, phase)) {
            return Optional.of(FailureCode.NOT_HTTP);
        }
        if (causes.says(TUNNEL_REFUSED)) {
            return Optional.of(FailureCode.PROXY_FAILED);
        }
        return causes.has(IOException.class) ? Optional.of(FailureCode.CONNECTION_LOST) : Optional.empty();
    }

    /** Why the server's certificate was refused, when that is what it broke on. */
    public static Optional<CertificateRefusal> certificateRefusal(Throwable trouble) {
        return TlsDiagnosis.refusal(Causes.of(trouble));
    }

    /** The status with which a proxy refused the tunnel, when that is what it broke on. */
    public static OptionalInt tunnelRefusal(Throwable trouble) {
        return Causes.of(trouble)
                .chain()
                .stream()
                .map(cause -> REFUSED_TUNNEL.matcher(Objects.requireNonNullElse(cause.getMessage(), "")))
                .filter(Matcher::find)
                .mapToInt(refused -> Integer.parseInt(refused.group(1)))
                .findFirst();
    }

    // A refusal closes the channel and says no more; any other trouble of the network is told by a SocketException.
    private static FailureCode connecting(Causes causes) {
        boolean told = causes.chain().stream().anyMatch(cause -> cause instanceof SocketException && !(cause instanceof ConnectException));
        return told ? FailureCode.HOST_UNREACHABLE : FailureCode.CONNECTION_REFUSED;
    }

    private static boolean breaksHttp(Causes causes, Phase phase) {
        // A Content-Length that is no number comes as a NumberFormatException.
        if (causes.has(ProtocolException.class) || causes.has(NumberFormatException.class)) {
            return true;
        }
        if (causes.says(NO_STATUS_LINE)) {
            return !causes.says(BROKEN_STATUS_LINE);
        }
        // What the HTTP/1.1 reader finds wrong by itself, such as a chunk without a size, has no cause; a broken connection has one.
        boolean textual = phase == Phase.ASKING || phase == Phase.ANSWERING;
        return textual && causes.has(IOException.class) && !causes.isExplained();
    }
}
