package ca.tetherai.profileviewer.fetch.diagnosis;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.network.CertificateRefusal;
import ca.tetherai.profileviewer.fetch.network.CertificateRefusedException;

import java.util.Optional;

/** Names what went wrong before a connection was secure. */
final class TlsDiagnosis {
    private static final String NOT_TLS = "Unrecognized SSL message";
    private static final String CLOSED = "Remote host terminated the handshake";

    private TlsDiagnosis() {
    }

    static FailureCode of(Causes causes) {
        Optional<CertificateRefusal> refusal = refusal(causes);
        if (refusal.isPresent()) {
            return code(refusal.get());
        }
        if (causes.says(NOT_TLS)) {
            return FailureCode.TLS_NOT_SPOKEN;
        }
        return causes.says(CLOSED) ? FailureCode.CONNECTION_LOST : FailureCode.TLS_HANDSHAKE;
    }

    static Optional<CertificateRefusal> refusal(Causes causes) {
        return causes.first(CertificateRefusedException.class).map(CertificateRefusedException::refusal);
    }

    private static FailureCode code(CertificateRefusal refusal) {
        return switch (refusal) {
            case CertificateRefusal.Untrusted _ -> FailureCode.TLS_UNTRUSTED;
            case CertificateRefusal.OutOfDate _ -> FailureCode.TLS_EXPIRED;
            case CertificateRefusal.WrongHost _ -> FailureCode.TLS_WRONG_HOST;
        };
    }
}
