package ca.tetherai.profileviewer.fetch.network;

import ca.tetherai.profileviewer.fetch.network.CertificateRefusal.Lapse;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import javax.net.ssl.X509ExtendedTrustManager;

/** Finds the reason of a refusal, for which the JDK has types in part only. Nothing here makes a refused certificate accepted. */
final class RefusalReading {
    private final X509ExtendedTrustManager judge;

    RefusalReading(X509ExtendedTrustManager judge) {
        this.judge = judge;
    }

    CertificateRefusal read(CertificateException refusal, X509Certificate[] chain, String authType) {
        List<CertificateFacts> facts = CertificateFacts.ofChain(chain);
        if (first(refusal, CertPathBuilderException.class).isPresent()) {
            return new CertificateRefusal.Untrusted(facts);
        }
        if (first(refusal, CertificateExpiredException.class).isPresent()) {
            return new CertificateRefusal.OutOfDate(facts, culprit(refusal, facts), Lapse.EXPIRED);
        }
        if (first(refusal, CertificateNotYetValidException.class).isPresent()) {
            return new CertificateRefusal.OutOfDate(facts, culprit(refusal, facts), Lapse.NOT_YET_VALID);
        }
        return isFineForAnyName(refusal, chain, authType)
                ? new CertificateRefusal.WrongHost(facts)
                : new CertificateRefusal.Untrusted(facts);
    }

    // Trust and dates are judged before the name: a chain that is fine as long as no name is asked for was refused for its name, which the
    // JDK has no type for.
    private boolean isFineForAnyName(CertificateException refusal, X509Certificate[] chain, String authType) {
        if (refusal.getClass() != CertificateException.class) {
            return false;
        }
        try {
            judge.checkServerTrusted(chain, authType);
            return true;
        } catch (CertificateException _) {
            return false;
        }
    }

    // The one that the JDK stopped at. Others may be out of date too, such as the trusted one, whose dates don't count (RFC 5280, section 6.1.1).
    private static CertificateFacts culprit(CertificateException refusal, List<CertificateFacts> chain) {
        return first(refusal, CertPathValidatorException.class)
                .filter(stopped -> stopped.getIndex() >= 0)
                .map(stopped -> stopped.getCertPath().getCertificates().get(stopped.getIndex()))
                .filter(X509Certificate.class::isInstance)
                .map(certificate -> CertificateFacts.of((X509Certificate) certificate))
                .orElseGet(chain::getFirst);
    }

    private static <T extends Throwable> Optional<T> first(Throwable refusal, Class<T> type) {
        return Stream.iterate(refusal, Objects::nonNull, Throwable::getCause).filter(type::isInstance).map(type::cast).findFirst();
    }
}
