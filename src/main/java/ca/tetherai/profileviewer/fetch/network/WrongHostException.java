package ca.tetherai.profileviewer.fetch.network;

import java.security.cert.CertificateException;

/** A certificate that this machine trusts, but for another name than the one that was asked. The JDK has no type for it. */
public final class WrongHostException extends CertificateException {
    private static final long serialVersionUID = 1L;

    /** Made of the refusal that it explains. */
    public WrongHostException(CertificateException cause) {
        super("the certificate is for another name", cause);
    }
}
