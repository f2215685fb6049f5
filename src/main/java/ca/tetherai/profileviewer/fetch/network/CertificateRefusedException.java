package ca.tetherai.profileviewer.fetch.network;

import java.security.cert.CertificateException;

/** A server's certificate was refused. Carries what the JDK's own exceptions don't: the chain, and a type for each reason. */
public final class CertificateRefusedException extends CertificateException {
    private static final long serialVersionUID = 1L;

    private final transient CertificateRefusal refusal;

    /** Made of the JDK's refusal. */
    public CertificateRefusedException(CertificateRefusal refusal, CertificateException cause) {
        super("the server's certificate was refused", cause);
        this.refusal = refusal;
    }

    /** Why. */
    public CertificateRefusal refusal() {
        return refusal;
    }
}
