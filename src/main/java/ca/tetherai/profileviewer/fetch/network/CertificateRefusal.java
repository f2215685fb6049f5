package ca.tetherai.profileviewer.fetch.network;

import java.util.List;

/** Why a server's certificate was refused, with the chain that it showed: its own certificate first, never empty. */
public sealed interface CertificateRefusal {

    /** What the server showed. */
    List<CertificateFacts> chain();

    /** Nobody whom this machine trusts vouches for it. */
    record Untrusted(List<CertificateFacts> chain) implements CertificateRefusal {
        /** Copies the list. */
        public Untrusted {
            chain = List.copyOf(chain);
        }

        /** Whether the server's certificate vouches for itself. */
        public boolean signedItself() {
            return chain.getFirst().selfSigned();
        }

        /** Who vouches for it in the end, as far as the server showed; may be empty. */
        public String signer() {
            return chain.getLast().issuer();
        }
    }

    /**
     * The chain is trusted, but not at this time.
     *
     * @param culprit the certificate that has expired or is not valid yet
     * @param which whether it has
     */
    record OutOfDate(List<CertificateFacts> chain, CertificateFacts culprit, Lapse which) implements CertificateRefusal {
        /** Copies the list. */
        public OutOfDate {
            chain = List.copyOf(chain);
        }

        /** Whether it is the server's own certificate, not that of an authority in between. */
        public boolean isServersOwn() {
            return culprit.equals(chain.getFirst());
        }
    }

    /** On which side of its dates a certificate lies. */
    enum Lapse {
        /** It is over. */
        EXPIRED,
        /** It is still to come. */
        NOT_YET_VALID
    }

    /** The chain is trusted and its dates are right, but it is for other servers. */
    record WrongHost(List<CertificateFacts> chain) implements CertificateRefusal {
        /** Copies the list. */
        public WrongHost {
            chain = List.copyOf(chain);
        }

        /** Whom it is for. */
        public List<String> names() {
            return chain.getFirst().names();
        }
    }
}
