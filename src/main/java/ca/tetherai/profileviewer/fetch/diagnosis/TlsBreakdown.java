package ca.tetherai.profileviewer.fetch.diagnosis;

import ca.tetherai.profileviewer.fetch.CalendarTime;
import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;
import ca.tetherai.profileviewer.fetch.network.CertificateFacts;
import ca.tetherai.profileviewer.fetch.network.CertificateRefusal;
import ca.tetherai.profileviewer.fetch.network.CertificateRefusal.Lapse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Makes a failure of what went wrong before a connection was secure. */
public final class TlsBreakdown {
    // As many as fit into a sentence.
    private static final int NAMES_TOLD = 3;

    private final String host;
    private final Instant now;
    private final Optional<Exchange> exchange;
    private final UnaryOperator<String> redaction;

    /**
     * For one connection.
     *
     * @param host whom it was to be with
     * @param now what this machine's clock says
     * @param exchange what it was for, if for one
     * @param redaction takes the token out of what a certificate says: whoever got it in an earlier exchange could put it there
     */
    public TlsBreakdown(String host, Instant now, Optional<Exchange> exchange, UnaryOperator<String> redaction) {
        this.host = host;
        this.now = now;
        this.exchange = exchange;
        this.redaction = redaction;
    }

    /** The server's certificate was refused. */
    public Failure refused(CertificateRefusal refusal) {
        return switch (refusal) {
            case CertificateRefusal.Untrusted untrusted when untrusted.signedItself() ->
                failure(FailureCode.TLS_UNTRUSTED, Optional.of(FailureVariant.CERTIFICATE_SIGNED_ITSELF), host);
            case CertificateRefusal.Untrusted untrusted ->
                failure(FailureCode.TLS_UNTRUSTED, Optional.empty(), host, redaction.apply(untrusted.signer()));
            case CertificateRefusal.OutOfDate outOfDate -> outOfDate(outOfDate);
            case CertificateRefusal.WrongHost wrong -> wrongHost(wrong.names());
        };
    }

    /** The server wants a certificate of the client. */
    public Failure clientCertificateWanted() {
        return failure(FailureCode.TLS_HANDSHAKE, Optional.of(FailureVariant.CLIENT_CERTIFICATE), host);
    }

    private Failure outOfDate(CertificateRefusal.OutOfDate refusal) {
        CertificateFacts culprit = refusal.culprit();
        boolean expired = refusal.which() == Lapse.EXPIRED;
        var limit = new CalendarTime(expired ? culprit.validUntil() : culprit.validFrom());
        var clock = new CalendarTime(now);
        if (refusal.isServersOwn()) {
            return failure(FailureCode.TLS_EXPIRED, expired ? Optional.empty() : Optional.of(FailureVariant.CERTIFICATE_NOT_YET_VALID),
                    host,
                    limit, clock);
        }
        return failure(FailureCode.TLS_EXPIRED,
                Optional.of(expired ? FailureVariant.AUTHORITY_EXPIRED : FailureVariant.AUTHORITY_NOT_YET_VALID),
                host, limit, clock, redaction.apply(culprit.subject()));
    }

    private Failure wrongHost(List<String> names) {
        String told = redaction.apply(String.join(", ", names.subList(0, Math.min(NAMES_TOLD, names.size()))));
        return failure(FailureCode.TLS_WRONG_HOST, Optional.empty(), host, told, Math.max(0, names.size() - NAMES_TOLD));
    }

    private Failure failure(FailureCode code, Optional<FailureVariant> variant, Object... arguments) {
        return new Failure(code, variant, List.of(arguments), Optional.empty(), exchange);
    }
}
