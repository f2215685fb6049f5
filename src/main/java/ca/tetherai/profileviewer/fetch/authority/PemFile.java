package ca.tetherai.profileviewer.fetch.authority;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads certificates from a file: PEM (RFC 7468) with any text around and between them, as bundles have it, or DER, which people have as
 * {@code .cer}. What else is in a PEM file, such as a key, is passed over.
 */
public final class PemFile {
    /** A file with more bytes is not read. The bundles of operating systems have a quarter of a million. */
    static final int LONGEST = 8 * 1024 * 1024;

    private static final Pattern BEGIN = Pattern.compile("-----BEGIN (?:X509 )?CERTIFICATE-----");
    // Not beyond the next dash: so a file of ten thousand beginnings is read in one go.
    private static final Pattern CERTIFICATE = Pattern.compile(BEGIN.pattern() + "([^-]*+)-----END (?:X509 )?CERTIFICATE-----");

    private PemFile() {
    }

    /** What was in a file. */
    public sealed interface Content {
        /**
         * At least one certificate.
         *
         * @param certificates in the order of the file
         * @param broken how many more begin in it that can't be read
         */
        record Certificates(List<X509Certificate> certificates, int broken) implements Content {
            /** Copies the list. */
            public Certificates {
                certificates = List.copyOf(certificates);
            }
        }

        /** None, and why. */
        record Unusable(AuthorityProblem reason) implements Content {}
    }

    /** Reads a file. Blocking. */
    public static Content read(Path file) {
        if (Files.notExists(file)) {
            return new Content.Unusable(AuthorityProblem.MISSING);
        }
        // A pipe or a device may never end.
        if (!Files.isRegularFile(file)) {
            return new Content.Unusable(AuthorityProblem.UNREADABLE);
        }
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            return bytes.length > LONGEST ? new Content.Unusable(AuthorityProblem.TOO_LARGE) : parse(bytes);
        } catch (IOException _) {
            return new Content.Unusable(AuthorityProblem.UNREADABLE);
        }
    }

    private static Content parse(byte[] bytes) {
        CertificateFactory factory = factory();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int begun = (int) BEGIN.matcher(text).results().count();
        List<X509Certificate> certificates = begun == 0 ? binary(bytes, factory) : textual(text, factory);
        return certificates.isEmpty()
                ? new Content.Unusable(AuthorityProblem.NO_CERTIFICATES)
                : new Content.Certificates(certificates, Math.max(0, begun - certificates.size()));
    }

    private static List<X509Certificate> textual(String text, CertificateFactory factory) {
        var certificates = new ArrayList<X509Certificate>();
        for (MatchResult found : CERTIFICATE.matcher(text).results().toList()) {
            try {
                byte[] bytes = Base64.getMimeDecoder().decode(found.group(1));
                certificates.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(bytes)));
            } catch (CertificateException | IllegalArgumentException _) {
                // One that is broken must not lose the others.
            }
        }
        return certificates;
    }

    private static List<X509Certificate> binary(byte[] bytes, CertificateFactory factory) {
        try {
            return factory.generateCertificates(new ByteArrayInputStream(bytes))
                    .stream()
                    .filter(X509Certificate.class::isInstance)
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException _) {
            return List.of();
        }
    }

    private static CertificateFactory factory() {
        try {
            return CertificateFactory.getInstance("X.509");
        } catch (CertificateException e) {
            throw new IllegalStateException("every Java reads X.509", e);
        }
    }
}
