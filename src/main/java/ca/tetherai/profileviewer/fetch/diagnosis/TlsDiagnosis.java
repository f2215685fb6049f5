package ca.tetherai.profileviewer.fetch.diagnosis;

import ca.tetherai.profileviewer.fetch.FailureCode;

import ca.tetherai.profileviewer.fetch.network.WrongHostException;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;

/** Names what went wrong before a connection was secure. */
final class TlsDiagnosis {
    private static final String NOT_TLS = "Unrecognized SSL message";
    private static final String CLOSED = "Remote host terminated the handshake";

    private TlsDiagnosis() {
    }

    static FailureCode of(Causes causes) {
        if (causes.has(WrongHostException.class)) {
            return FailureCode.TLS_WRONG_HOST;
        }
        if (causes.has(CertPathBuilderException.class)) {
            return FailureCode.TLS_UNTRUSTED;
        }
        if (causes.has(CertificateExpiredException.class) || causes.has(CertificateNotYetValidException.class)) {
            return FailureCode.TLS_EXPIRED;
        }
        if (causes.has(CertificateException.class)) {
            return FailureCode.TLS_UNTRUSTED;
        }
        if (causes.says(NOT_TLS)) {
            return FailureCode.TLS_NOT_SPOKEN;
        }
        return causes.says(CLOSED) ? FailureCode.CONNECTION_LOST : FailureCode.TLS_HANDSHAKE;
    }
}
