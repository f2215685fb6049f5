package ca.tetherai.profileviewer.fetch.network;

import ca.tetherai.profileviewer.fetch.network.CertificateRefusal.Lapse;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
        if (has(refusal, CertPathBuilderException.class)) {
            return new CertificateRefusal.Untrusted(facts);
        }
        if (has(refusal, CertificateExpiredException.class)) {
            return new CertificateRefusal.OutOfDate(facts, least(facts, Comparator.comparing(CertificateFacts::validUntil)), Lapse.EXPIRED);
        }
        if (has(refusal, CertificateNotYetValidException.class)) {
            return new CertificateRefusal.OutOfDate(facts, least(facts, Comparator.comparing(CertificateFacts::validFrom).reversed()),
                    Lapse.NOT_YET_VALID);
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

    private static CertificateFacts least(List<CertificateFacts> facts, Comparator<CertificateFacts> order) {
        return facts.stream().min(order).orElseThrow();
    }

    private static boolean has(Throwable refusal, Class<? extends Throwable> type) {
        return Stream.iterate(refusal, Objects::nonNull, Throwable::getCause).anyMatch(type::isInstance);
    }
}
