package ca.tetherai.profileviewer.fetch.http;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Optional;

/** Finds the id that a server, or the gateway before it, gave the request. */
final class RequestId {
    private static final int LONGEST = 128;
    // The server's own name for the request first; then the trace that it belongs to (W3C Trace Context, B3); then what gateways add.
    private static final List<String> NAMES = List.of("X-Request-Id", "X-Correlation-Id", "Request-Id", "X-Trace-Id", "traceresponse",
            "traceparent", "X-B3-TraceId", "X-Amzn-RequestId", "X-Amzn-Trace-Id", "X-Ms-Request-Id", "X-Azure-Ref",
            "X-Cloud-Trace-Context", "X-Amz-Cf-Id", "CF-Ray");

    private RequestId() {
    }

    static Optional<String> of(HttpHeaders headers, TokenRedaction redaction) {
        return NAMES.stream()
                .flatMap(name -> headers.firstValue(name).stream())
                // What is dropped goes first: it could stand within the token, which nobody would find in it then.
                .map(id -> redaction.apply(id.replaceAll("\\p{Cc}", "")).strip())
                .filter(id -> !id.isEmpty())
                .map(id -> id.substring(0, Math.min(id.length(), LONGEST)))
                .findFirst();
    }
}
