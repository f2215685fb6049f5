package ca.tetherai.profileviewer.fetch.authority;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * What was found at one place.
 *
 * @param origin whose place it is
 * @param place a file, or a key store by its type
 * @param certificates the certificates of authorities
 * @param problem what is wrong there; it is then left out, or as much of it as is broken
 */
public record AuthorityReading(Origin origin, String place, List<X509Certificate> certificates, Optional<AuthorityProblem> problem) {

    /** Whose place it is. */
    public enum Origin {
        /** Java's own. */
        JAVA,
        /** The operating system's. */
        SYSTEM,
        /** A file that a person or an administrator chose. */
        CHOSEN
    }

    /** Copies the list. */
    public AuthorityReading {
        certificates = List.copyOf(certificates);
    }

    /** Whether somebody chose this place and has to know that something is wrong there. */
    public boolean isChosenAndFaulty() {
        return origin == Origin.CHOSEN && problem.isPresent();
    }

    static AuthorityReading of(Origin origin, String place, List<X509Certificate> certificates) {
        return new AuthorityReading(origin, place, certificates,
                certificates.isEmpty() ? Optional.of(AuthorityProblem.NO_CERTIFICATES) : Optional.empty());
    }

    static AuthorityReading leftOut(Origin origin, String place, AuthorityProblem problem) {
        return new AuthorityReading(origin, place, List.of(), Optional.of(problem));
    }
}
