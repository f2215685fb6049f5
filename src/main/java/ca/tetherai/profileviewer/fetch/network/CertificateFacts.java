package ca.tetherai.profileviewer.fetch.network;

import ca.tetherai.profileviewer.text.SafeText;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.security.auth.x500.X500Principal;

/**
 * What one certificate says of itself, for people. A stranger wrote it: its texts are one line each, of at most 100 characters, without
 * characters that steer or hide.
 *
 * @param subject whose it is: the common name, else the organization, else the whole distinguished name; empty where that is empty
 * @param issuer who signed it, told in the same way
 * @param validFrom from when on it is valid
 * @param validUntil until when it is valid
 * @param names the names and addresses of servers that it is for; where it lists none, its common name (RFC 9110, section 4.3.4, and RFC 2818)
 * @param selfSigned whether it names itself as the one who signed it
 */
public record CertificateFacts(String subject, String issuer, Instant validFrom, Instant validUntil, List<String> names,
        boolean selfSigned) {
    private static final int LONGEST_TEXT = 100;
    // RFC 5280, section 4.2.1.6: the choices of GeneralName that name a server.
    private static final Set<Integer> SERVER_NAMES = Set.of(2, 7);

    /** Copies the list. */
    public CertificateFacts {
        names = List.copyOf(names);
    }

    /** The facts of a chain as a server showed it: its own certificate first. */
    public static List<CertificateFacts> ofChain(X509Certificate... chain) {
        return Stream.of(chain).map(CertificateFacts::of).toList();
    }

    /** The facts of one certificate. */
    public static CertificateFacts of(X509Certificate certificate) {
        X500Principal subject = certificate.getSubjectX500Principal();
        X500Principal issuer = certificate.getIssuerX500Principal();
        return new CertificateFacts(name(subject), name(issuer), certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                names(certificate), subject.equals(issuer));
    }

    private static List<String> names(X509Certificate certificate) {
        List<String> listed = alternatives(certificate).filter(entry -> SERVER_NAMES.contains(entry.get(0)))
                .map(entry -> entry.get(1).toString())
                .map(CertificateFacts::harmless)
                .toList();
        return listed.isEmpty()
                ? DistinguishedName.value(certificate.getSubjectX500Principal(), "CN").map(CertificateFacts::harmless).stream().toList()
                : listed;
    }

    private static Stream<List<?>> alternatives(X509Certificate certificate) {
        try {
            Collection<List<?>> entries = certificate.getSubjectAlternativeNames();
            return entries == null ? Stream.empty() : entries.stream();
        } catch (CertificateParsingException _) {
            return Stream.empty();
        }
    }

    private static String name(X500Principal principal) {
        return harmless(
                DistinguishedName.value(principal, "CN").or(() -> DistinguishedName.value(principal, "O")).orElseGet(principal::toString));
    }

    private static String harmless(String text) {
        String safe = SafeText.oneLine(text.strip());
        return safe.codePointCount(0, safe.length()) <= LONGEST_TEXT
                ? safe
                : safe.substring(0, safe.offsetByCodePoints(0, LONGEST_TEXT - 1)) + "…";
    }
}
