package ca.tetherai.profileviewer.fetch.http;

import ca.tetherai.profileviewer.fetch.CalendarTime;
import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;
import ca.tetherai.profileviewer.fetch.network.CertificateFacts;
import ca.tetherai.profileviewer.fetch.network.CertificateRefusal;
import ca.tetherai.profileviewer.fetch.network.CertificateRefusal.Lapse;

import java.util.List;
import java.util.Optional;

/** Makes a failure of what went wrong before a connection was secure. */
final class TlsBreakdown {
    // As many as fit into a sentence.
    private static final int NAMES_TOLD = 3;

    private final Exchange exchange;
    private final TokenRedaction redaction;

    /**
     * For one exchange.
     *
     * @param redaction takes the token out of what a certificate says: whoever got it in an earlier exchange could put it there
     */
    TlsBreakdown(Exchange exchange, TokenRedaction redaction) {
        this.exchange = exchange;
        this.redaction = redaction;
    }

    /** The server's certificate was refused. */
    Failure refused(CertificateRefusal refusal) {
        return switch (refusal) {
            case CertificateRefusal.Untrusted untrusted when untrusted.signedItself() ->
                failure(FailureCode.TLS_UNTRUSTED, Optional.of(FailureVariant.CERTIFICATE_SIGNED_ITSELF), host());
            case CertificateRefusal.Untrusted untrusted ->
                failure(FailureCode.TLS_UNTRUSTED, Optional.empty(), host(), redaction.apply(untrusted.signer()));
            case CertificateRefusal.OutOfDate outOfDate -> outOfDate(outOfDate);
            case CertificateRefusal.WrongHost wrong -> wrongHost(wrong.names());
        };
    }

    /** The server wants a certificate of the client. */
    Failure clientCertificateWanted() {
        return failure(FailureCode.TLS_HANDSHAKE, Optional.of(FailureVariant.CLIENT_CERTIFICATE), host());
    }

    private Failure outOfDate(CertificateRefusal.OutOfDate refusal) {
        CertificateFacts culprit = refusal.culprit();
        boolean expired = refusal.which() == Lapse.EXPIRED;
        var limit = new CalendarTime(expired ? culprit.validUntil() : culprit.validFrom());
        var clock = new CalendarTime(exchange.finishedAt());
        if (refusal.isServersOwn()) {
            return failure(FailureCode.TLS_EXPIRED, expired ? Optional.empty() : Optional.of(FailureVariant.CERTIFICATE_NOT_YET_VALID),
                    host(),
                    limit, clock);
        }
        return failure(FailureCode.TLS_EXPIRED,
                Optional.of(expired ? FailureVariant.AUTHORITY_EXPIRED : FailureVariant.AUTHORITY_NOT_YET_VALID),
                host(), limit, clock, redaction.apply(culprit.subject()));
    }

    private Failure wrongHost(List<String> names) {
        String told = redaction.apply(String.join(", ", names.subList(0, Math.min(NAMES_TOLD, names.size()))));
        return failure(FailureCode.TLS_WRONG_HOST, Optional.empty(), host(), told, Math.max(0, names.size() - NAMES_TOLD));
    }

    private String host() {
        return exchange.server().host();
    }

    private Failure failure(FailureCode code, Optional<FailureVariant> variant, Object... arguments) {
        return new Failure(code, variant, List.of(arguments), Optional.empty(), Optional.of(exchange));
    }
}
